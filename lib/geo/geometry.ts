import type { Bounds } from './bounds.ts'

/** Longitude, latitude. */
export type Position = [lng: number, lat: number]

/** A shape as GeoJSON has it (RFC 7946, 3.1). */
export type Geometry =
  | { type: 'Point'; coordinates: Position }
  | { type: 'MultiPoint' | 'LineString'; coordinates: Position[] }
  | { type: 'MultiLineString' | 'Polygon'; coordinates: Position[][] }
  | { type: 'MultiPolygon'; coordinates: Position[][][] }
  | { type: 'GeometryCollection'; geometries: Geometry[] }

/** What its parts reach over, each by itself: those of a shape that is cut at the 180th meridian lie on either side. */
export function stretchesOf(geometry: Geometry): Bounds[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(stretchesOf)
  return partsOf(geometry).flatMap(stretchOf)
}

/** From its first to its last longitude: a part goes nowhere else between its corners. None for a part without any. */
function stretchOf([first, ...more]: Position[]): Bounds[] {
  if (!first) return []
  const stretch = { west: first[0], east: first[0], south: first[1], north: first[1] }
  for (const [lng, lat] of more) {
    stretch.west = Math.min(stretch.west, lng)
    stretch.east = Math.max(stretch.east, lng)
    stretch.south = Math.min(stretch.south, lat)
    stretch.north = Math.max(stretch.north, lat)
  }
  return [stretch]
}

function partsOf(geometry: Exclude<Geometry, { type: 'GeometryCollection' }>): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'MultiPoint':
      return geometry.coordinates.map((one) => [one])
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
  }
}
