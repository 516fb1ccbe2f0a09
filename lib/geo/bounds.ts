import { wrapped } from './antimeridian.ts'
import type { LngLat } from './distance.ts'

/** A box in degrees. West of its west and east of its east is outside: where `west > east` it goes across 180° (RFC 7946, 5.2). */
export type Bounds = { west: number; south: number; east: number; north: number }

/** The narrowest box around the points, across 180° where that is narrower; null without points. */
export const boundsOf = (points: readonly LngLat[]): Bounds | null => narrowest(points.map(atOnePlace))

const atOnePlace = ({ lng, lat }: LngLat): Bounds => {
  const meridian = wrapped(lng)
  return { west: meridian, east: meridian, south: lat, north: lat }
}

/**
 * The narrowest box that holds these stretches from west to east, each between -180 and 180; where it goes across the 180th
 * meridian its west is beyond its east (RFC 7946, 5.2). Null for none.
 */
export function narrowest(stretches: readonly Bounds[]): Bounds | null {
  if (stretches.length === 0) return null
  const [south, north] = [Math.min, Math.max].map((pick, i) =>
    stretches.reduce((found, one) => pick(found, i === 0 ? one.south : one.north), i === 0 ? 90 : -90),
  ) as [number, number] // safe: one for each of the two
  const sorted = stretches.toSorted((a, b) => a.west - b.west)
  let [reach, gap, west, east] = [sorted[0]!.east, -1, sorted[0]!.west, 0]
  for (const one of sorted) {
    if (one.west - reach > gap && one.west > reach) [gap, west, east] = [one.west - reach, one.west, reach]
    reach = Math.max(reach, one.east)
  }
  const around = sorted[0]!.west + 360 - reach // the gap that the 180th meridian lies in
  return around >= gap ? { west: sorted[0]!.west, south, east: reach, north } : { west, south, east, north }
}

/** Its corners `[west, south, east, north]` for a map that goes on beyond 180°. */
export const cornersOf = ({ west, south, east, north }: Bounds): [number, number, number, number] => [
  west,
  south,
  west > east ? east + 360 : east,
  north,
]
