import { wrapped } from './antimeridian.ts'
import type { Bounds } from './bounds.ts'

/**
 * What a box covers, as boxes that each lie between -180 and 180: two where it goes across the 180th meridian, which it
 * does with a west beyond its east (177 to -178) or an end beyond 180 (177 to 182).
 */
export function boxesOf({ west, east, ...sides }: Bounds): Bounds[] {
  const width = east < west ? (((east - west) % 360) + 360) % 360 : east - west
  if (width >= 360) return [{ west: -180, east: 180, ...sides }]
  const from = wrapped(west)
  const to = from + width
  if (to < 180 && from > -180) return [{ west: from, east: to, ...sides }]
  // 180 and -180 are one meridian: a box that touches it holds what is written either way.
  return [
    { west: from === -180 ? 180 : from, east: 180, ...sides },
    { west: -180, east: from === -180 ? to : to - 360, ...sides },
  ]
}
