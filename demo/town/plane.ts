import type { LngLat } from '#lib/geo/distance.ts'

/** A point of the town's own plane: metres east and north of its middle. */
export type Point = { x: number; y: number }
export type Ring = Point[]

const METRES_PER_DEGREE = 111_320

/** From the plane to the globe; a town is small enough for the earth to be flat. */
export function projector(middle: LngLat): (p: Point) => LngLat {
  const perLng = METRES_PER_DEGREE * Math.cos((middle.lat * Math.PI) / 180)
  const round = (deg: number) => Math.round(deg * 1e6) / 1e6
  return ({ x, y }) => ({ lng: round(middle.lng + x / perLng), lat: round(middle.lat + y / METRES_PER_DEGREE) })
}

/** From the globe to the plane: the way back of `projector`. */
export function flattener(middle: LngLat): (at: LngLat) => Point {
  const perLng = METRES_PER_DEGREE * Math.cos((middle.lat * Math.PI) / 180)
  return ({ lng, lat }) => ({ x: (lng - middle.lng) * perLng, y: (lat - middle.lat) * METRES_PER_DEGREE })
}

export const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
export const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
})

/** Square metres; positive when the ring runs counter-clockwise. */
export function areaOf(ring: Ring): number {
  let twice = 0
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i]!
    const b = ring[(i + 1) % ring.length]!
    twice += a.x * b.y - b.x * a.y
  }
  return twice / 2
}

/** The nearest point of a segment. */
export function nearestOn(a: Point, b: Point, p: Point): Point {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
  const t = length === 0 ? 0 : ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length
  return between(a, b, Math.min(1, Math.max(0, t)))
}

/** Cuts corners off a line (Chaikin), so that it bends instead of breaking. */
export function smooth(line: Point[], closed: boolean): Point[] {
  const bent: Point[] = closed ? [] : [line[0]!]
  const last = closed ? line.length : line.length - 1
  for (let i = 0; i < last; i++) {
    const a = line[i]!
    const b = line[(i + 1) % line.length]!
    bent.push(between(a, b, 0.25), between(a, b, 0.75))
  }
  if (!closed) bent.push(line.at(-1)!)
  return bent
}

/** The same line from end to end with a point about every `step` metres. */
export function resample(line: Point[], step: number): Point[] {
  const out: Point[] = [line[0]!]
  let left = step
  for (let i = 1; i < line.length; i++) {
    let a = line[i - 1]!
    const b = line[i]!
    for (let length = apart(a, b); length >= left; length = apart(a, b)) {
      a = between(a, b, left / length)
      out.push(a)
      left = step
    }
    left -= apart(a, b)
  }
  const end = line.at(-1)!
  if (out.length > 1 && apart(out.at(-1)!, end) <= step / 3) out.pop()
  return [...out, end]
}
