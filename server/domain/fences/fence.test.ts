import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Position } from '#lib/geo/geometry.ts'
import { metresBeyond } from './fence.ts'

const METRE = 1 / 111_195
/** A square of 200 m around a spot, with a hole of 40 m in its middle. */
const square = (lng: number, lat: number, half: number): Position[] => {
  const [x, y] = [(half * METRE) / Math.cos((lat * Math.PI) / 180), half * METRE]
  return [
    [lng - x, lat - y],
    [lng + x, lat - y],
    [lng + x, lat + y],
    [lng - x, lat + y],
    [lng - x, lat - y],
  ]
}
const polygon = (...coordinates: Position[][]) => ({ type: 'Polygon' as const, coordinates })
const near = (metres: number, wanted: number) => assert.ok(Math.abs(metres - wanted) < 0.5, `${metres}, not ${wanted}`)

test('a circle is left at its radius', () => {
  const shape = { centre: { lng: 18, lat: 59 }, radius: 100 }
  near(metresBeyond(shape, { lng: 18, lat: 59 }), -100)
  near(metresBeyond(shape, { lng: 18, lat: 59 + 150 * METRE }), 50)
})

test('an area is what its outline encloses, without its holes', () => {
  const shape = { area: polygon(square(18, 59, 100), square(18, 59, 20)) }
  near(metresBeyond(shape, { lng: 18, lat: 59 + 60 * METRE }), -40)
  near(metresBeyond(shape, { lng: 18, lat: 59 }), 20)
  near(metresBeyond(shape, { lng: 18, lat: 59 - 130 * METRE }), 30)
})

test('an area across the 180th meridian is one', () => {
  const east = square(180, -17, 100).map(([lng, lat]): Position => [lng > 180 ? lng - 360 : lng, lat])
  near(metresBeyond({ area: polygon(east) }, { lng: -179.9999, lat: -17 }), -(100 - 10.63))
  near(metresBeyond({ area: polygon(east) }, { lng: 179.9999, lat: -17 }), -(100 - 10.63))
})
