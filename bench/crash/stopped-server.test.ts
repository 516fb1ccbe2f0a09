import assert from 'node:assert/strict'
import { test } from 'node:test'
import { io } from 'socket.io-client'
import { LIVE_NAMESPACE } from '#lib/contracts/live.ts'
import { isAlive } from '#server/db/postmaster.ts'
import { readEvents } from '#testing/read-events.ts'
import { KEY, newDataDir, startServer } from '../server-process.ts'
import { assertKept, openWriters } from './writers.ts'

test('SIGTERM under load: what was accepted is answered and durable, then everything closes, exit 0 within 10 s', async (t) => {
  const data = newDataDir()
  t.after(data.remove)
  const server = await startServer(data.dir)
  const socket = io(server.url + LIVE_NAMESPACE, { auth: { key: KEY }, transports: ['websocket'], reconnection: false })
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  const cut = new Promise((resolve) => socket.once('disconnect', resolve))
  const events = await fetch(`${server.url}/v1/events?positions=true`, { headers: { authorization: `Bearer ${KEY}` } })
  const stream = readEvents(events)
  await stream.until(() => stream.events.length > 0)
  const writers = await openWriters(server)
  await writers.reached(2000)
  const asked = performance.now()
  const code = await server.end('SIGTERM')
  const tookMs = performance.now() - asked
  await writers.stop()
  await cut
  await stream.ended()

  assert.equal(code, 0, server.said())
  assert.ok(tookMs < 10_000, `took ${tookMs} ms`)
  // Once it no longer listens, new connections are refused; no connection that it had accepted was torn.
  assert.deepEqual([...new Set(writers.failures)], ['ECONNREFUSED'])
  assert.equal(isAlive(server.postmaster), false)

  const again = await startServer(data.dir)
  assert.equal(again.adopted, false)
  await assertKept(again.databaseUrl, writers.acknowledged)
  assert.equal(await again.end('SIGTERM'), 0)
})
