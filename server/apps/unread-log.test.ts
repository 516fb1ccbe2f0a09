import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'

// As Next does it: an error that nobody has caught is printed.
const PROGRAM = `
  const { bearUnreadLog } = await import(${JSON.stringify(new URL('unread-log.ts', import.meta.url).href)})
  if (process.argv.includes('bears')) bearUnreadLog()
  let uncaught = 0
  process.on('uncaughtException', (error) => (uncaught++ < 50 ? process.stderr.write(error.stack) : process.exit(9)))
  process.on('message', () => {
    process.stderr.write('a line')
    setTimeout(() => process.send(uncaught, () => process.exit(0)), 200)
  })
  process.send('ready')`

async function uncaughtWithoutReader(...args: string[]) {
  const options = { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] as ('ignore' | 'pipe' | 'ipc')[] }
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, '--', ...args], options)
  await once(child, 'message')
  child.stdout?.destroy()
  child.stderr?.destroy()
  const said = once(child, 'message').then(([uncaught]) => uncaught as number)
  const ended = once(child, 'exit').then(([code]) => `exit ${code}`)
  child.send('print')
  return Promise.race([said, ended])
}

test('a log that nobody reads any more is no error, and none after it', async () => {
  assert.equal(await uncaughtWithoutReader('bears'), 0)
  assert.equal(await uncaughtWithoutReader(), 'exit 9', 'without it one error is the next')
})
