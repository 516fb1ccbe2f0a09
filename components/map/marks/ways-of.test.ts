import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Unit } from '#components/vehicles/fleet.ts'
import type { Alarm, Route } from '#lib/client/model.ts'
import { waysOf } from './ways-of.ts'

// safe: only what the way looks at
const unit = (id: string, status: string) => ({ id, status, alarm: { id: 'alr_1' } }) as Unit
const alarms = [{ id: 'alr_1', location: { latitude: 59.4, longitude: 18.3 } }] as Alarm[]
const fix = { lng: 18, lat: 59, headingDeg: null, speedKmh: null, at: 0 }
const target = { lng: 18.3, lat: 59.4 }

test('only who is under way and has a position gets a line to the alarm', () => {
  const fleet = [unit('a', 'en_route'), unit('b', 'on_scene'), unit('c', 'en_route')]
  const fixes = new Map([
    ['a', fix],
    ['b', fix],
  ])
  const ways = waysOf(fleet, alarms, fixes, new Map())
  assert.deepEqual(ways, [{ id: 'a', points: [{ lng: 18, lat: 59 }, target], isKnown: false }])
})

test('where its way is known it leads along the streets; that to another alarm does not count', () => {
  const coordinates = [
    [18, 59],
    [18.3, 59],
    [18.3, 59.4],
  ]
  const route = (alarm: string) =>
    ({ alarm, recordedAt: new Date(0).toISOString(), seconds: 60, line: { coordinates } }) as Route
  const ways = (alarm: string) =>
    waysOf([unit('a', 'en_route')], alarms, new Map([['a', fix]]), new Map([['a', route(alarm)]]))
  assert.deepEqual(
    ways('alr_1')[0]!.points.slice(1),
    coordinates.map(([lng, lat]) => ({ lng, lat })),
  )
  assert.equal(ways('alr_1')[0]!.isKnown, true)
  assert.equal(ways('alr_2')[0]!.isKnown, false)
})
