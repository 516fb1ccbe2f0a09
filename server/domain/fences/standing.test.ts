import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Sighting, type Standing, standingAfter } from './standing.ts'

const OUT: Standing = { isInside: false, doubtedSince: null }
const IN: Standing = { isInside: true, doubtedSince: null }
const after = (before: Standing, ...seen: Sighting[]) => seen.reduce(standingAfter, before)
const at = (seconds: number, beyond: number, accuracy?: number): Sighting => ({ at: seconds * 1000, beyond, accuracy })

test('who stays within has come; who only drives by has not', () => {
  assert.equal(after(OUT, at(0, -20), at(5, -40)).isInside, false)
  assert.equal(after(OUT, at(0, -20), at(5, -40), at(10, -40)).isInside, true)
  assert.deepEqual(after(OUT, at(0, -20), at(5, 40), at(12, -5)), { isInside: false, doubtedSince: 12_000 })
})

test('who stands at the edge neither comes nor leaves', () => {
  for (const before of [OUT, IN]) assert.deepEqual(after(before, at(0, 5), at(20, 25), at(40, 1)), before)
  assert.equal(after(IN, at(0, 31), at(20, 10), at(25, 50), at(30, 50)).isInside, true)
  assert.equal(after(IN, at(0, 31), at(10, 50)).isInside, false)
})

test('a fix that is not right to as much says nothing', () => {
  assert.deepEqual(after(OUT, at(0, -20, 200), at(30, -20, 200)), OUT)
  assert.deepEqual(after(IN, at(0, 100, 300), at(30, 100, 300)), IN)
  assert.equal(after(OUT, at(0, -120, 200), at(30, -120, 200)).isInside, true)
})
