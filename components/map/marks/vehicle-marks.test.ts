import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Unit } from '#components/vehicles/fleet.ts'
import { english } from '#testing/words.ts'
import { vehicleMark as markIn, vehicleMarks } from './vehicle-marks.ts'

const now = Date.UTC(2026, 10, 22, 3, 14)
const unit = { id: 'veh_1', name: 'E 2', status: 'en_route' } as const
const fix = (ageSeconds: number, speedKmh: number | null = 61) => ({
  lng: 18,
  lat: 59,
  headingDeg: 40,
  speedKmh,
  at: now - ageSeconds * 1000,
})
const drawn = (...args: Parameters<typeof fix>) => {
  const { lng, lat, ...mark } = markIn(unit, fix(...args), now, english)
  return mark
}

test('moving is an arrow along the heading, standing a square', () => {
  assert.deepEqual(drawn(1), {
    id: 'veh_1',
    icon: 'vehicle-en_route-arrow-solid',
    headingDeg: 40,
    opacity: 1,
    label: 'E 2 · 61 km/h',
  })
  assert.deepEqual(drawn(1, 0), {
    id: 'veh_1',
    icon: 'vehicle-en_route-square-solid',
    headingDeg: 0,
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

test('who is on an alarm lies on top; who has no position is not drawn', () => {
  const fleet = [
    { ...unit, alarm: { id: 'alr_1' } },
    { ...unit, id: 'free', alarm: null },
    { ...unit, id: 'nowhere' },
  ]
  const fixes = new Map([
    ['veh_1', fix(1)],
    ['free', fix(1)],
  ])
  // safe: only what the map looks at
  const marks = vehicleMarks(fleet as Unit[], fixes, now, english)
  assert.deepEqual(
    marks.map(({ id }) => id),
    ['free', 'veh_1'],
  )
})
