import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boundsOf, cornersOf } from './bounds.ts'

const at = (lng: number, lat = 0) => ({ lng, lat })

test('the box holds every point', () => {
  assert.deepEqual(boundsOf([at(24.9, 60.1), at(18, 59.3), at(20, 61)]), {
    west: 18,
    south: 59.3,
    east: 24.9,
    north: 61,
  })
  assert.deepEqual(boundsOf([at(24.9, 60.1)]), { west: 24.9, south: 60.1, east: 24.9, north: 60.1 })
})

test('no points, no box', () => assert.equal(boundsOf([]), null))

test('on both sides of 180° the narrow side is the box', () => {
  const FOUND: [lngs: number[], west: number, east: number][] = [
    [[179.5, -179.9], 179.5, -179.9],
    [[-178, 177, 178.4, -179.95], 177, -178],
    [[180, -180], 180, -180], // one meridian: a box without width
    [[-120, 150, 174], 150, -120],
    [[-100, 0, 100], -100, 100],
    [[185, 178], 178, -175],
  ]
  for (const [lngs, west, east] of FOUND) {
    const box = boundsOf(lngs.map((lng) => at(lng)))
    assert.deepEqual([box?.west, box?.east], [west, east], lngs.join())
  }
})

test('a map is told corners from west to east', () => {
  assert.deepEqual(cornersOf({ west: 177, south: -20, east: -178, north: -12 }), [177, -20, 182, -12])
  assert.deepEqual(cornersOf({ west: 18, south: 59, east: 25, north: 61 }), [18, 59, 25, 61])
})
