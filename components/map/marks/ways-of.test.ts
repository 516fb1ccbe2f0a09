import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Unit } from '#components/vehicles/fleet.ts'
import type { Alarm } from '#lib/client/model.ts'
import { waysOf } from './ways-of.ts'

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
  const ways = waysOf(fleet, alarms, fixes)
  assert.deepEqual(ways, [{ id: 'a', from: { lng: 18, lat: 59 }, to: { lng: 18.3, lat: 59.4 } }])
})
