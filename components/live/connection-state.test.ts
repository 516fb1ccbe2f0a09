import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockTime } from '#lib/time/clock-time.ts'
import { english } from '#testing/words.ts'
import { type Connection, pillOf as pillIn } from './connection-state.ts'

const pillOf = (connection: Connection, nowMs: number) => pillIn(connection, nowMs, english)

const heard = Date.UTC(2026, 10, 22, 3, 14, 5)
const open = { phase: 'open', lastHeardAt: heard, latencyMs: 38 } as const

test('live says its latency', () =>
  assert.deepEqual(pillOf(open, heard + 1000), { tone: 'live', text: 'live · 38 ms' }))

test('a closed socket is reconnecting, and stale after four seconds', () => {
  const closed = { ...open, phase: 'closed' } as const
  assert.equal(pillOf(closed, heard + 2000).text, 'reconnecting…')
  assert.deepEqual(pillOf(closed, heard + 4000), { tone: 'stale', text: `stale since ${clockTime(heard)}` })
})

test('an open socket that nobody answers is stale, too', () => assert.equal(pillOf(open, heard + 4000).tone, 'stale'))

test('before anything was heard it says so', () => {
  const never = { phase: 'connecting', lastHeardAt: null, latencyMs: null } as const
  assert.deepEqual(pillOf(never, heard), { tone: 'waiting', text: 'connecting…' })
})
