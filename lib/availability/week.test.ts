import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pick, slotsOf, weekOf } from './week.ts'

const HOUR = 3_600_000

test('what holds is cut at midnight, and told in shares of its day; days of 23 hours are whole days', () => {
  const bounds = [0, 24 * HOUR, 47 * HOUR]
  const [first, second] = weekOf(
    [
      { from: -5 * HOUR, to: 6 * HOUR, status: 'away' },
      { from: 18 * HOUR, to: 47 * HOUR, status: 'busy' },
      { from: 47 * HOUR, to: 50 * HOUR, status: 'away' },
    ],
    bounds,
  )
  assert.deepEqual(first?.parts, [
    { from: 0, to: 6 * HOUR, status: 'away', start: 0, length: 0.25 },
    { from: 18 * HOUR, to: 24 * HOUR, status: 'busy', start: 0.75, length: 0.25 },
  ])
  assert.deepEqual(second?.parts, [{ from: 24 * HOUR, to: 47 * HOUR, status: 'busy', start: 0, length: 1 }])
})

test('a later slot makes longer what was picked, also over midnight; an earlier begins anew; the same once more is none', () => {
  const slots = slotsOf({ from: 0, to: 24 * HOUR }, 8)
  assert.deepEqual(slots.at(-1), { from: 21 * HOUR, to: 24 * HOUR })
  const [first, second, third] = slots as [(typeof slots)[0], (typeof slots)[0], (typeof slots)[0]]
  const picked = pick(null, second)
  assert.deepEqual(picked, second)
  assert.equal(pick(picked, second), null)
  assert.deepEqual(pick(picked, third), { from: 3 * HOUR, to: 9 * HOUR })
  assert.deepEqual(pick(picked, first), first)
  assert.deepEqual(pick({ from: 0, to: 9 * HOUR }, second), second)
})
