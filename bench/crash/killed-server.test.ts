import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDataDir, startServer } from '../server-process.ts'
import { assertKept, openWriters } from './writers.ts'

test('kill -9 of the server under load: the next start adopts its PostgreSQL, and everything acknowledged is there', async (t) => {
  const data = newDataDir()
  t.after(data.remove)
  const first = await startServer(data.dir)
  const writers = await openWriters(first)
  await writers.reached(2000)
  await first.end('SIGKILL')
  await writers.stop()

  const second = await startServer(data.dir)
  assert.equal(second.adopted, true)
  assert.equal(second.postmaster, first.postmaster)
  await assertKept(second.databaseUrl, writers.acknowledged)
  const more = await openWriters(second) // and it is not only there: it works
  await more.reached(200)
  await more.stop()
  assert.deepEqual(more.failures, [])
  assert.equal(await second.end('SIGTERM'), 0)
})
