import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageText, freshness } from './fix-age.ts'

test('a fix ages at its limits', () => {
  const grades = [0, 15_000, 15_001, 60_000, 60_001, 600_000, 600_001].map(freshness)
  assert.deepEqual(grades, ['fresh', 'fresh', 'ageing', 'ageing', 'stale', 'stale', 'lost'])
})

test('ages are said in one unit', () => {
  assert.deepEqual([-500, 3999, 99_000, 100_000, 840_000, 18_000_000, 200_000_000].map(ageText), [
    '0 s',
    '3 s',
    '99 s',
    '1 min',
    '14 min',
    '5 h',
    '2 d',
  ])
})
