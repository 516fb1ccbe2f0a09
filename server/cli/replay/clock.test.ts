import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openClock } from './clock.ts'

test('time runs faster, a late row stays late, a long pause is shortened', () => {
  const clock = openClock(10, 60_000, 1000)
  assert.deepEqual(clock.place(0), { due: 1000, recordedAt: new Date(1000) })
  assert.equal(clock.place(20_000).due, 3000)
  assert.deepEqual(clock.place(5000), { due: 3000, recordedAt: new Date(1500) })
  assert.equal(clock.place(20_000 + 86_400_000).due, 9000)
})
