import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boundsOf } from './bounds.ts'

test('the box holds every point', () => {
  const points = [
    { lng: 24.9, lat: 60.1 },
    { lng: 18, lat: 59.3 },
    { lng: 20, lat: 61 },
  ]
  assert.deepEqual(boundsOf(points), { west: 18, south: 59.3, east: 24.9, north: 61 })
})

test('no points, no box', () => assert.equal(boundsOf([]), null))
