import assert from 'node:assert/strict'
import { test } from 'node:test'
import { travelMinutes } from './travel-time.ts'

test('a kilometre of air is 1.4 of road, at 50 km/h', () => {
  const north = travelMinutes({ lng: 18, lat: 59 }, { lng: 18, lat: 59 + 1 / 111.195 })
  assert.ok(Math.abs(north - 1.68) < 0.001, String(north))
  assert.equal(travelMinutes({ lng: 18, lat: 59 }, { lng: 18, lat: 59 }), 0)
})
