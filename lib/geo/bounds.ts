import { wrapped } from './antimeridian.ts'
import type { LngLat } from './distance.ts'

/** A box in degrees. West of its west and east of its east is outside: where `west > east` it goes across 180° (RFC 7946, 5.2). */
export type Bounds = { west: number; south: number; east: number; north: number }

/** The narrowest box around the points, across 180° where that is narrower; null without points. */
export function boundsOf(points: readonly LngLat[]): Bounds | null {
  if (points.length === 0) return null
  const lngs = points.map(({ lng }) => wrapped(lng)).sort((a, b) => a - b)
  // Not Math.min(...): a shape of a crowd post may have more corners than a call has room for arguments.
  const south = points.reduce((least, { lat }) => Math.min(least, lat), 90)
  const north = points.reduce((most, { lat }) => Math.max(most, lat), -90)
  return { ...narrowest(lngs), south, north }
}

/** All longitudes but the widest gap between two of them; `sorted` has one at least. */
function narrowest(sorted: number[]): Pick<Bounds, 'west' | 'east'> {
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)]
  let [widest, box] = [first + 360 - last, { west: first, east: last }]
  for (const [i, west] of sorted.entries()) {
    const east = sorted[i - 1] ?? west
    if (west - east > widest) [widest, box] = [west - east, { west, east }]
  }
  return box
}

/** Its corners `[west, south, east, north]` for a map that goes on beyond 180°. */
export const cornersOf = ({ west, south, east, north }: Bounds): [number, number, number, number] => [
  west,
  south,
  west > east ? east + 360 : east,
  north,
]
