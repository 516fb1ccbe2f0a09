import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distanceM, distanceText } from './distance.ts'

test('Helsinki to Stockholm is just under 400 km', () => {
  const metres = distanceM({ lat: 60.1699, lng: 24.9384 }, { lat: 59.3293, lng: 18.0686 })
  assert.ok(Math.abs(metres - 396_000) < 3000, String(metres))
})

test('nowhere is far from itself, also across the date line', () => {
  assert.equal(distanceM({ lat: 1, lng: 2 }, { lat: 1, lng: 2 }), 0)
  assert.ok(distanceM({ lat: 0, lng: 179.999 }, { lat: 0, lng: -179.999 }) < 300)
})

test('distances are said in the unit people use', () => {
  assert.deepEqual([12, 642, 996, 3240, 47_800].map(distanceText), ['10 m', '640 m', '1.0 km', '3.2 km', '48 km'])
})
