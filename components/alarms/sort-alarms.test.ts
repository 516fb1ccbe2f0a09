import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sortAlarms } from './sort-alarms.ts'

const alarm = (sequence: number, priority: 1 | 2 | 3, minute: number) => ({
  sequence,
  priority,
  createdAt: new Date(Date.UTC(2026, 10, 22, 3, minute)).toISOString(),
})

test('priority first, then the newest', () => {
  const sorted = sortAlarms([alarm(1, 3, 9), alarm(2, 1, 1), alarm(3, 2, 8), alarm(4, 1, 5)])
  assert.deepEqual(
    sorted.map((a) => a.sequence),
    [4, 2, 3, 1],
  )
})

test('of two from the same instant the higher number came last', () => {
  assert.deepEqual(
    sortAlarms([alarm(1, 2, 0), alarm(2, 2, 0)]).map((a) => a.sequence),
    [2, 1],
  )
})
