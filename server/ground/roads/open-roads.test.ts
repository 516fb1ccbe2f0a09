import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distanceM } from '#lib/geo/distance.ts'
import { LITTLE_TOWN } from '#testing/little-town.ts'
import { openLittleTown } from '#testing/open-little-town.ts'

const region = await openLittleTown()

const spot = (id: number) => LITTLE_TOWN.nodes.find((node) => node.id === id)!
const EVERYBODY = { factor: 1, emergency: false }
const ENGINE = { factor: 1, emergency: true }
const way = (from: number, to: number, driving = EVERYBODY) =>
  region.roads().toTarget(spot(to), [spot(from)], driving)[0]
const points = (line: [number, number][]) =>
  line.map(([lng, lat]) => [Math.round(lat * 1000) / 1000, Math.round(lng * 1000) / 1000])

test('the way follows the streets, with their length and at their speed', () => {
  const found = way(1, 6)!
  const [a, b] = [distanceM(spot(1), spot(2)), distanceM(spot(2), spot(6))]
  assert.ok(Math.abs(found.metres - (a + b)) < 2)
  const seconds = (a / 1000 / 30) * 3600 + (b / 1000 / 43) * 3600 // 50 km/h on the sign is 43 on the way
  assert.ok(Math.abs(found.seconds - seconds) < 1, `${found.seconds} instead of ${seconds}`)
  const corner = points(found.line()).filter((point, i, all) => String(point) !== String(all[i - 1]))
  assert.deepEqual(corner, [
    [44, 7],
    [44, 7.005],
    [44.005, 7.005],
    [44.01, 7.005],
  ])
})

test('a one-way is driven one way; what is closed only in an emergency', () => {
  assert.equal(way(3, 5)!.line().length > 0, true)
  assert.equal(way(5, 3), undefined, 'the only other way is private')
  const through = way(5, 3, ENGINE)!
  assert.ok(through.metres > 1300)
  assert.ok(through.seconds > way(3, 5)!.seconds)
})

test('one search serves many; who is far from every road has no way', () => {
  const ways = region.roads().toTarget(spot(6), [spot(1), spot(2), spot(3), { lat: 45, lng: 8 }], EVERYBODY)
  const [one, two, three, none] = ways
  assert.ok(two!.seconds < one!.seconds && two!.seconds < three!.seconds)
  assert.equal(none, undefined)
  assert.ok(Math.abs(one!.seconds - way(1, 6)!.seconds) < 1e-9)
})

test('on one road the way is what lies between', () => {
  const middle = { lat: 44, lng: 7.0025 }
  const [found] = region.roads().toTarget(middle, [{ lat: 44, lng: 7.001 }], EVERYBODY)
  assert.ok(Math.abs(found!.metres - distanceM(middle, { lat: 44, lng: 7.001 })) < 1)
  assert.equal(found!.line().length, 2)
})

test('who drives faster is there sooner by as much', () => {
  assert.ok(Math.abs(way(1, 6)!.seconds / way(1, 6, { factor: 1.25, emergency: false })!.seconds - 1.25) < 1e-9)
})
