import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { test } from 'node:test'
import pg from 'pg'
import { withRuntime } from '#testing/with-runtime.ts'
import { openRuntime } from './runtime.ts'
import { start } from './start.ts'

/** A start that gets no further than the step that is the `last` to say how it ends. */
class Failing extends AsyncDisposableStack {
  #steps = 0
  readonly #last: number
  constructor(last: number) {
    super()
    this.#last = last
  }
  override defer(end: () => PromiseLike<void> | void): void {
    super.defer(end)
    if (++this.#steps === this.#last) throw new Error('no further')
  }
}

const rt = await withRuntime()
await rt.close() // what the first start of a process opens for good is open from now on; the database stays

test('a start that fails at any step leaves nothing open', async () => {
  const before = resources()
  let failed = 0
  for (; await failsAfter(failed + 1); failed++)
    assert.deepEqual(await leftOpen(before), [], `after step ${failed + 1}`)
  assert.ok(failed >= 16, `${failed} steps say how they end`)
  assert.deepEqual(await leftOpen(before), [], 'after a whole start and its end')
})

test('nor does one whose port is taken', async () => {
  const before = resources()
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port: PORT } = other.address() as AddressInfo
  const config = { ...rt.config, PORT, HOST: '127.0.0.1' }
  await assert.rejects(start({ pages: false, seed: async () => undefined }, config), { code: 'EADDRINUSE' })
  other.close()
  await once(other, 'close')
  assert.deepEqual(await leftOpen(before), [])
})

async function failsAfter(step: number): Promise<boolean> {
  const opened = await openRuntime(rt.config, undefined, new Failing(step)).catch((error: Error) => error)
  if (opened instanceof Error) assert.equal(opened.message, 'no further')
  else await opened.close()
  return opened instanceof Error
}

/** What keeps this process alive: timers, sockets, threads. */
function resources(): string[] {
  return process.getActiveResourcesInfo().filter((kind) => /Timeout|TCP|MessagePort|Worker/.test(kind))
}

/**
 * What keeps this process alive beside what did `before`, and its connections to the database: as soon as there are none, or
 * after five seconds, for PostgreSQL and the system take a moment to close what has been closed.
 */
async function leftOpen(before: string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: rt.config.DATABASE_URL })
  await client.connect()
  const others = `select application_name from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
  const look = async () => {
    const { rows } = await client.query<{ application_name: string }>(others)
    const known = ['TCPSocketWrap', ...before] // the first: the client that looks
    const more = resources().filter((kind) => !takeOut(known, kind))
    return [...rows.map((row) => row.application_name), ...more]
  }
  let found = await look()
  for (let tries = 0; found.length > 0 && tries < 100; tries++) {
    await client.query('select pg_sleep(0.05)')
    found = await look()
  }
  await client.end()
  return found
}

/** Whether it was among them, once for each time it was. */
function takeOut(known: string[], kind: string): boolean {
  const at = known.indexOf(kind)
  if (at >= 0) known.splice(at, 1)
  return at >= 0
}
