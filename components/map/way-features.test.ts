import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Unit } from '#components/vehicles/fleet.ts'
import type { Alarm } from '#lib/client/model.ts'
import { wayFeatures } from './way-features.ts'

// safe: only what the way looks at
const unit = (id: string, status: string) => ({ id, status, alarm: { id: 'alr_1' } }) as Unit
const alarms = [{ id: 'alr_1', location: { latitude: 59.4, longitude: 18.3 } }] as Alarm[]
const fix = { lng: 18, lat: 59, headingDeg: null, speedKmh: null, at: 0 }

test('only who is under way and has a position gets a line to the alarm', () => {
  const fleet = [unit('a', 'en_route'), unit('b', 'on_scene'), unit('c', 'en_route')]
  const fixes = new Map([
    ['a', fix],
    ['b', fix],
  ])
  const ways = wayFeatures(fleet, alarms, fixes)
  assert.deepEqual(
    ways.map(({ properties, geometry }) => [properties?.id, geometry]),
    [
      [
        'a',
        {
          type: 'LineString',
          coordinates: [
            [18, 59],
            [18.3, 59.4],
          ],
        },
      ],
    ],
  )
})

test('over 180° the line goes the short way, not across the world', () => {
  const fleet = [unit('a', 'en_route')]
  const there = [{ id: 'alr_1', location: { latitude: -17, longitude: -179.9 } }] as Alarm[]
  const [way] = wayFeatures(fleet, there, new Map([['a', { ...fix, lng: 179.8, lat: -16 }]]))
  assert.deepEqual(way?.geometry, {
    type: 'LineString',
    coordinates: [
      [179.8, -16],
      [180.1, -17],
    ],
  })
})
