import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coarseMinutes } from './coarse-minutes.ts'

test('to the nearest step, and nothing beyond an hour', () => {
  const said: [minutes: number, expected: number | null][] = [
    [0, 2],
    [2.4, 2],
    [2.6, 3],
    [6.4, 5],
    [6.5, 8],
    [8.9, 8],
    [17.5, 20],
    [37, 30],
    [38, 45],
    [60, 60],
    [60.1, null],
  ]
  for (const [minutes, expected] of said) assert.equal(coarseMinutes(minutes), expected, String(minutes))
})

test('what was said stands until the estimate has clearly left it', () => {
  let said: number | null = null
  const heard = [8.9, 9.1, 8.8, 9.3, 9.9, 9.1, 8.7, 7.9].map((minutes) => {
    said = coarseMinutes(minutes, said)
    return said
  })
  assert.deepEqual(heard, [8, 8, 8, 8, 10, 10, 10, 8])
  assert.equal(coarseMinutes(65, 60), 60)
  assert.equal(coarseMinutes(67, 60), null)
})
