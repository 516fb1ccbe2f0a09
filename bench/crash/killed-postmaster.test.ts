import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import pg from 'pg'
import { newDataDir, type ServerProcess, startServer } from '../server-process.ts'
import { assertKept, openWriters } from './writers.ts'

test('kill -9 of the postmaster with busy backends: the server lives on as 503 and brings PostgreSQL back', async (t) => {
  const data = newDataDir()
  t.after(data.remove)
  const server = await startServer(data.dir)
  const writers = await openWriters(server)
  await writers.reached(1000)
  const busy = await occupyBackend(server.databaseUrl)
  process.kill(server.postmaster, 'SIGKILL')
  await readiness(server, 503)
  await writers.stop()
  assert.equal((await fetch(`${server.url}/livez`)).status, 200)
  await readiness(server, 200)
  assert.match(server.said(), /PostgreSQL was killed and left \d+ processes behind .*ending them first/)
  await busy.ended
  await assertKept(server.databaseUrl, writers.acknowledged)
  const more = await openWriters(server)
  await more.reached(100)
  await more.stop()
  await assertKept(server.databaseUrl, more.acknowledged)
  assert.equal(await server.end('SIGTERM'), 0)
})

test('kill -9 of the postmaster and the server, with busy backends: the next start brings everything back', async (t) => {
  const data = newDataDir()
  t.after(data.remove)
  const first = await startServer(data.dir)
  const writers = await openWriters(first)
  await writers.reached(1000)
  const busy = await occupyBackend(first.databaseUrl)
  process.kill(first.postmaster, 'SIGKILL')
  await first.end('SIGKILL')
  await writers.stop()

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

/** Resolves when `/readyz` says that status; until then it says the other one. */
async function readiness(server: ServerProcess, wanted: 200 | 503): Promise<void> {
  for (;;) {
    const { status } = await fetch(`${server.url}/readyz`)
    if (status === wanted) return
    assert.equal(status, wanted === 200 ? 503 : 200)
  }
}
