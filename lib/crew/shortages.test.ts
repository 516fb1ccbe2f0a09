import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortages } from './shortages.ts'

const [driver, diver] = [{ id: 'driver' }, { id: 'diver' }]

test('what follows without a gap is one shortage with the most that are missing; only the next of each role is told', () => {
  const short = [
    { role: diver, count: 1, from: 5, to: 6 },
    { role: driver, count: 1, from: 0, to: 2 },
    { role: driver, count: 2, from: 2, to: 4 },
    { role: driver, count: 1, from: 4, to: 5 },
    { role: driver, count: 3, from: 7, to: 8 },
  ]
  assert.deepEqual(shortages(short, 10), [
    { role: driver, count: 2, from: 0, to: 5 },
    { role: diver, count: 1, from: 5, to: 6 },
  ])
})

test('one that lasts as long as is known has no end; seats for anybody are a role of their own', () => {
  const short = [
    { role: null, count: 1, from: 0, to: 10 },
    { role: driver, count: 1, from: 1, to: 10 },
  ]
  assert.deepEqual(shortages(short, 10), [
    { role: null, count: 1, from: 0, to: null },
    { role: driver, count: 1, from: 1, to: null },
  ])
})
