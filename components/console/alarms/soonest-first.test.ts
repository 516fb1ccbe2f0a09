import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Unit } from '#components/vehicles/fleet.ts'
import type { VehicleSuggestion } from '#lib/client/model.ts'
import { soonestFirst } from './soonest-first.ts'

// safe: only what is looked at
const units = ['far', 'near', 'new', 'lost'].map((id) => ({ id, name: id })) as Unit[]
const fix = (lat: number) => ({ lng: 18, lat, headingDeg: null, speedKmh: null, at: 0 })
const fixes = new Map([
  ['far', fix(59.3)],
  ['near', fix(59.1)],
  ['new', fix(59.01)],
])
const place = { lng: 18, lat: 59 }
const of = (id: string, seconds: number | null) =>
  [id, { seconds, metres: seconds && seconds * 10, source: seconds && 'roads' }] as [string, VehicleSuggestion]

test('by time where it is known, though another is nearer', () => {
  const suggested = new Map([of('far', 200), of('near', 900), of('lost', null)])
  const found = soonestFirst(units, place, fixes, suggested)
  assert.deepEqual(
    found.map(({ unit, metres, trip }) => [unit.id, trip?.seconds ?? null, metres === null]),
    [
      ['far', 200, false],
      ['near', 900, false],
      ['new', null, false],
      ['lost', null, true],
    ],
  )
  assert.equal(found[0]!.metres, 2000)
})

test('by distance while nothing is known', () => {
  assert.deepEqual(
    soonestFirst(units, place, fixes, undefined).map(({ unit }) => unit.id),
    ['new', 'near', 'far', 'lost'],
  )
})
