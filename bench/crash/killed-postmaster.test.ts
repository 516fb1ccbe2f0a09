import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import pg from 'pg'
import { newDataDir, type ServerProcess, startServer } from '../server-process.ts'
import { assertKept, openWriters } from './writers.ts'

test('kill -9 of the postmaster with busy backends: the server lives on as 503, and the next start brings everything back', async (t) => {
  const data = newDataDir()
  t.after(data.remove)
  const first = await startServer(data.dir)
  const writers = await openWriters(first)
  await writers.reached(1000)
  const busy = await occupyBackend(first.databaseUrl)
  process.kill(first.postmaster, 'SIGKILL')
  await unready(first)
  await writers.stop()
  assert.equal((await fetch(`${first.url}/livez`)).status, 200)
  assert.equal(first.child.exitCode, null)
  await first.end('SIGKILL')

  const second = await startServer(data.dir)
  assert.notEqual(second.postmaster, first.postmaster)
  assert.match(second.said(), /PostgreSQL was killed and left \d+ processes behind .*ending them first/)
  await busy.ended
  await assertKept(second.databaseUrl, writers.acknowledged)
  assert.equal(await second.end('SIGTERM'), 0)
})

/** A backend in the middle of a long statement: it does not notice that its postmaster is gone. */
async function occupyBackend(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const ended = once(client, 'error')
  client.query(`do $$ begin for i in 1..1000000000 loop perform i; end loop; end $$`).catch(() => undefined) // it is killed
  return { ended }
}

/** Resolves when `/readyz` says 503. */
async function unready(server: ServerProcess): Promise<void> {
  for (;;) {
    const { status } = await fetch(`${server.url}/readyz`)
    if (status === 503) return
    assert.equal(status, 200)
  }
}
