import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesAfter } from './places.ts'

const rows = (...places: number[]) => places.map((place, n) => ({ id: n + 1, place }))
const places = (all: ReturnType<typeof rows>, n: number, by: 1 | -1) =>
  placesAfter(all, ({ place }) => place, n, by).map(({ row, place }) => [row.id, place])

test('two neighbours change places, the others keep theirs', () => {
  assert.deepEqual(places(rows(0, 1, 2, 3), 2, -1), [
    [3, 1],
    [2, 2],
  ])
  assert.deepEqual(places(rows(0, 1, 2), 0, 1), [
    [2, 0],
    [1, 1],
  ])
})

test('gaps and ties that API clients left are closed on the way', () => {
  assert.deepEqual(places(rows(0, 0, 7), 1, 1), [
    [3, 1],
    [2, 2],
  ])
})
