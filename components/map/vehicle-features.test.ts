import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '#testing/words.ts'
import { diffFeatures } from './diff-features.ts'
import { vehicleFeature as featureIn } from './vehicle-features.ts'

const vehicleFeature = (which: Parameters<typeof featureIn>[0], at: Parameters<typeof featureIn>[1], nowMs: number) =>
  featureIn(which, at, nowMs, english)

const now = Date.UTC(2026, 10, 22, 3, 14)
const unit = { id: 'veh_1', name: 'E 2', status: 'en_route' } as const
const fix = (ageSeconds: number, speedKmh: number | null = 61) => ({
  lng: 18,
  lat: 59,
  headingDeg: 40,
  speedKmh,
  at: now - ageSeconds * 1000,
})
const drawn = (...args: Parameters<typeof fix>) => vehicleFeature(unit, fix(...args), now).properties

test('moving is an arrow along the heading, standing a square', () => {
  assert.deepEqual(drawn(1), {
    id: 'veh_1',
    icon: 'vehicle-en_route-arrow-solid',
    heading: 40,
    opacity: 1,
    label: 'E 2 · 61 km/h',
  })
  assert.deepEqual(drawn(1, 0), {
    id: 'veh_1',
    icon: 'vehicle-en_route-square-solid',
    heading: 0,
    opacity: 1,
    label: 'E 2',
  })
  assert.equal(drawn(1, null).icon, 'vehicle-en_route-square-solid')
})

test('an old fix is paler and says its age, a lost one is hollow', () => {
  assert.equal(drawn(59).opacity, 1)
  assert.deepEqual([drawn(61).opacity, drawn(61).label], [0.6, 'E 2 · 61 s old'])
  assert.deepEqual([drawn(840).icon, drawn(840).label], ['vehicle-en_route-square-hollow', 'E 2 · lost, 14 min'])
})

const asMap = (...features: ReturnType<typeof vehicleFeature>[]) => new Map(features.map((f) => [f.properties.id, f]))

test('the diff names what is new, what is gone, and only what changed', () => {
  const before = asMap(vehicleFeature(unit, fix(1), now), vehicleFeature({ ...unit, id: 'gone' }, fix(1), now))
  const after = asMap(
    vehicleFeature(unit, { ...fix(1), lng: 18.1 }, now),
    vehicleFeature({ ...unit, id: 'new' }, fix(1), now),
  )
  const diff = diffFeatures(before, after)
  assert.deepEqual(diff?.remove, ['gone'])
  assert.deepEqual(
    diff?.add?.map((f) => f.properties?.id),
    ['new'],
  )
  assert.deepEqual(diff?.update, [{ id: 'veh_1', newGeometry: { type: 'Point', coordinates: [18.1, 59] } }])
})

test('nothing changed is no diff', () => {
  const same = asMap(vehicleFeature(unit, fix(1), now))
  assert.equal(diffFeatures(same, same), null)
})
