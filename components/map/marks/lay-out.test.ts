import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearestTo } from '#lib/geo/antimeridian.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import { layOut, spotAt, type View } from './lay-out.ts'
import { type Drawing, type Mark, type MarkLayer, marksOnly } from './mark.ts'

/** Ten pixels to a degree, its middle at `middle`. */
const view = (middle = 0): View => ({
  toScreen: ({ lng, lat }: LngLat, beside?: LngLat) => ({
    x: 400 + 10 * (nearestTo(beside ? nearestTo(middle, beside.lng) : middle, lng) - middle),
    y: 300 - 10 * lat,
  }),
  width: 800,
  height: 600,
})
const mark = (id: string, lng: number, lat = 0, more: Partial<Mark> = {}): Mark => ({
  id,
  lng,
  lat,
  icon: 'x',
  ...more,
})
const label = (text: string) => ({ width: text.length * 7, height: 16, picture: (): never => assert.fail('not shown') })
const scene = (layers: Partial<Record<MarkLayer, Drawing>>, middle?: number) =>
  layOut(new Map(Object.entries(layers) as [MarkLayer, Drawing][]), view(middle), label)

test('what lies on top is picked, and chose the room of its name first', () => {
  const found = scene({
    alarms: marksOnly([mark('alarm', 0, 0, { label: 'Fire', isPin: true })]),
    vehicles: marksOnly([mark('below', 0, -0.5, { label: 'E 1' }), mark('above', 0, -0.6, { label: 'E 2' })]),
  })
  assert.deepEqual(
    found.spots.map((spot) => [spot.mark.id, spot.name !== null]),
    [
      ['below', true],
      ['above', true],
      ['alarm', true],
    ],
  )
  assert.equal(spotAt(found, { x: 400, y: 290 })?.mark.id, 'alarm')
  assert.equal(spotAt(found, { x: 400, y: 306 })?.mark.id, 'above')
  assert.equal(spotAt(found, { x: 400, y: 500 }), undefined)
})

test('a name can be picked as well as its icon', () => {
  const found = scene({ vehicles: marksOnly([mark('veh', 0, 0, { label: 'Engine 2' })]) })
  assert.equal(spotAt(found, { x: 400, y: 324 })?.mark.id, 'veh')
})

test('what is far out of sight is not laid out, but for the circle somebody is in', () => {
  const found = scene({
    vehicles: marksOnly([mark('far', 120), mark('near', 10)]),
    callers: marksOnly([mark('wide', 120, 0, { withinM: 1e6 })]),
  })
  assert.deepEqual(
    found.spots.map((spot) => spot.mark.id),
    ['wide', 'near'],
  )
})

test('over 180° marks stand beside each other, and lines go the short way, wherever the middle is', () => {
  const way = {
    id: 'a',
    isKnown: false,
    points: [
      { lng: 179.8, lat: 0 },
      { lng: -179.9, lat: 0 },
    ],
  }
  for (const middle of [0, 100, 179, -179, -100]) {
    const [from, to] = scene({ ways: { marks: [], ways: [way] } }, middle).ways[0]!.points
    assert.ok(Math.abs(to!.x - from!.x - 3) < 0.01, `${middle}`)
  }
  const found = scene({ vehicles: marksOnly([mark('a', 179), mark('b', -179)]) }, 180)
  assert.deepEqual(
    found.spots.map(({ at }) => at.x),
    [390, 410],
  )
})
