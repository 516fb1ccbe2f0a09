import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distanceM } from '#lib/geo/distance.ts'
import { DETOUR } from '#lib/geo/travel-time.ts'
import { whatIsLeft } from './what-is-left.ts'

const T0 = Date.parse('2026-01-01T00:00:00Z')
const target = { lng: 18.02, lat: 59.01 }
const coordinates = [
  [18, 59],
  [18.02, 59],
  [18.02, 59.01],
]
const route = {
  alarm: 'alr_1',
  vehicle: { id: 'veh_1', name: 'E 1' },
  recordedAt: new Date(T0).toISOString(),
  seconds: 200,
  metres: 2250,
  source: 'roads' as const,
  line: { type: 'LineString' as const, coordinates },
}
const fix = (lng: number, lat: number, after = 0) => ({
  lng,
  lat,
  at: T0 + after * 1000,
  headingDeg: null,
  speedKmh: null,
})

test('what lies behind is cut, and the time follows what is left', () => {
  const corner = fix(18.02, 59.0001, 60)
  const left = whatIsLeft(route, corner, target)!
  assert.deepEqual(left.points!.length, 3)
  assert.deepEqual(left.points!.at(-1), target)
  const [a, b] = [distanceM({ lng: 18, lat: 59 }, { lng: 18.02, lat: 59 }), distanceM({ lng: 18.02, lat: 59 }, target)]
  const expected = 60 + 200 * ((b - 11) / (a + b))
  assert.ok(Math.abs((left.arrivesAt - T0) / 1000 - expected) < 1, `${(left.arrivesAt - T0) / 1000}, not ${expected}`)
})

test('at the fix it was reckoned from the whole is left', () => {
  assert.deepEqual(whatIsLeft(route, fix(18, 59), target)!.arrivesAt, T0 + 200_000)
})

test('who has left the way has none', () => {
  assert.equal(whatIsLeft(route, fix(18.01, 59.005, 30), target), null)
})

test('an estimate has no line, and shrinks with the distance', () => {
  const [from, half] = [fix(18, 59), fix(18.01, 59.005, 100)]
  const metres = distanceM(from, target) * DETOUR
  const left = whatIsLeft({ ...route, line: null, metres, source: 'estimate' }, half, target)!
  assert.equal(left.points, null)
  assert.ok(Math.abs(left.arrivesAt - T0 - 200_000) < 500)
})
