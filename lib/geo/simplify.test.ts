import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simplify } from './simplify.ts'

test('what lies on the line goes, corners stay, and so do both ends', () => {
  const line: [number, number][] = [
    [18, 59],
    [18.01, 59.00001],
    [18.02, 59],
    [18.02, 59.01],
    [18.02, 59.02],
  ]
  assert.deepEqual(simplify(line, 4), [line[0], line[2], line[4]])
  assert.deepEqual(simplify(line, 0.1), [line[0], line[1], line[2], line[4]])
})

test('a ring stays a ring', () => {
  const ring: [number, number][] = [
    [18, 59],
    [18.01, 59],
    [18.01, 59.005],
    [18.01, 59.01],
    [18, 59.01],
    [18, 59],
  ]
  assert.deepEqual(simplify(ring, 4), [ring[0], ring[1], ring[3], ring[4], ring[5]])
})
