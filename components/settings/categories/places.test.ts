import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesAfter } from './places.ts'

const siblings = (...positions: number[]) =>
  positions.map((position, n) => ({ id: n + 1, name: '', translations: [], parent: null, position }))
const places = (...given: Parameters<typeof placesAfter>) =>
  placesAfter(...given).map(({ category, position }) => [category.id, position])

test('two neighbours change places, the others keep theirs', () => {
  assert.deepEqual(places(siblings(0, 1, 2, 3), 2, -1), [
    [3, 1],
    [2, 2],
  ])
  assert.deepEqual(places(siblings(0, 1, 2), 0, 1), [
    [2, 0],
    [1, 1],
  ])
})

test('gaps and ties that API clients left are closed on the way', () => {
  assert.deepEqual(places(siblings(0, 0, 7), 1, 1), [
    [3, 1],
    [2, 2],
  ])
})
