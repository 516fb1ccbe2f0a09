import type { Bounds } from './bounds.ts'
import type { LngLat } from './distance.ts'
import { type Position, stretchesOf } from './geometry.ts'

/** One area or several, as GeoJSON has them: of each first its edge, then its holes. */
export type Area =
  | { type: 'Polygon'; coordinates: Position[][] }
  | { type: 'MultiPolygon'; coordinates: Position[][][] }

const polygonsOf = (area: Area): Position[][][] => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)

/** Does the area hold the spot? Its edge may count either way. */
export const holds = (area: Area, spot: LngLat): boolean =>
  polygonsOf(area).some(([edge, ...gaps]) => edge && inRing(edge, spot) && !gaps.some((gap) => inRing(gap, spot)))

/** How often a line from the spot to the east crosses the ring. */
function inRing(ring: Position[], { lng, lat }: LngLat): boolean {
  let isIn = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[x1, y1], [x2, y2]] = [ring[i]!, ring[j]!]
    if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) isIn = !isIn
  }
  return isIn
}

/** What the area lies in, from west to east and south to north. */
export function boundsOfArea(area: Area): Bounds {
  const [first, ...more] = stretchesOf(area)
  return more.reduce(
    (all, { west, south, east, north }) => ({
      west: Math.min(all.west, west),
      south: Math.min(all.south, south),
      east: Math.max(all.east, east),
      north: Math.max(all.north, north),
    }),
    first!,
  )
}

/** A spot to show the area by: in the middle, or where that lies outside of it, on its edge. */
export function spotOfArea(area: Area): LngLat {
  const { west, south, east, north } = boundsOfArea(area)
  const middle = { lng: exact((west + east) / 2), lat: exact((south + north) / 2) }
  if (holds(area, middle)) return middle
  const [lng, lat] = polygonsOf(area)[0]![0]![0]!
  return { lng, lat }
}

/** To a centimetre. */
const exact = (degrees: number) => Number(degrees.toFixed(7))

const MOST_CORNERS = 2000

/** What keeps it from being an area; undefined for one that is. */
export function faultOfArea(area: Area): string | undefined {
  const rings = polygonsOf(area).flat()
  const corners = rings.flat()
  if (rings.length === 0) return 'has no edge'
  if (corners.length > MOST_CORNERS) return `has more than ${MOST_CORNERS} corners`
  if (corners.some(([lng, lat]) => !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90))) return 'leaves the map'
  return rings.some((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))
    ? 'has an edge of fewer than three corners, or one that is not closed'
    : undefined
}
