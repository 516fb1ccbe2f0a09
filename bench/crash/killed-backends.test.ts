import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDataDir, startServer } from '../server-process.ts'
import { endBackends } from './end-backends.ts'
import { assertKept, openWriters } from './writers.ts'

test('an operator ends PostgreSQL’s backends under load: 503 at most, and everything acknowledged is there', async (t) => {
  const data = newDataDir()
  t.after(data.remove)
  const server = await startServer(data.dir)
  const writers = await openWriters(server)
  let ended = 0
  for (let times = 0; times < 5; times++) {
    await writers.reached(200)
    ended += await endBackends(server.databaseUrl)
  }
  await writers.reached(200) // it goes on by itself
  await writers.stop()
  assert.ok(ended >= 5)
  assert.deepEqual(
    writers.failures.filter((failure) => !failure.startsWith('503')),
    [],
  )
  await assertKept(server.databaseUrl, writers.acknowledged)
  assert.equal(await server.end('SIGTERM'), 0)
})
