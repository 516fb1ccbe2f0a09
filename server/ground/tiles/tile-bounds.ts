import type { Geometry, Position } from 'geojson'
import type { Bounds } from '#lib/geo/bounds.ts'

const FARTHEST = 85.0511

const column = (lng: number, zoom: number) => ((lng + 180) / 360) * 2 ** zoom
function row(lat: number, zoom: number): number {
  const angle = (Math.min(FARTHEST, Math.max(-FARTHEST, lat)) * Math.PI) / 180
  return ((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** zoom
}
const latitude = (y: number, zoom: number) =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** zoom))) * 180) / Math.PI

/** The area of one tile; `y` counts from the north. */
export const tileBounds = (zoom: number, x: number, y: number): Bounds => ({
  west: (x / 2 ** zoom) * 360 - 180,
  east: ((x + 1) / 2 ** zoom) * 360 - 180,
  north: latitude(y, zoom),
  south: latitude(y + 1, zoom),
})

/** A hair less than the edge: a tile does not reach into the next. */
const HAIR = 1e-9

/** The tiles of one zoom that an area lies in. */
export function* tilesIn({ west, south, east, north }: Bounds, zoom: number): Generator<{ x: number; y: number }> {
  const last = 2 ** zoom - 1
  const inside = (n: number) => Math.min(last, Math.max(0, Math.floor(n)))
  for (let x = inside(column(west, zoom) + HAIR); x <= inside(column(east, zoom) - HAIR); x++)
    for (let y = inside(row(north, zoom) + HAIR); y <= inside(row(south, zoom) - HAIR); y++) yield { x, y }
}

export function boundsOf(geometry: Geometry): Bounds {
  const bounds = { west: 180, south: 90, east: -180, north: -90 }
  for (const [lng, lat] of positions(geometry)) {
    bounds.west = Math.min(bounds.west, lng!)
    bounds.east = Math.max(bounds.east, lng!)
    bounds.south = Math.min(bounds.south, lat!)
    bounds.north = Math.max(bounds.north, lat!)
  }
  return bounds
}

function positions(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates]
  if (geometry.type === 'LineString') return geometry.coordinates
  if (geometry.type === 'Polygon') return geometry.coordinates.flat()
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : []
}
