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

/** A longitude from -180 up to, but not, 180. */
export const wrapped = (lng: number): number => ((((lng + 180) % 360) + 360) % 360) - 180

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
