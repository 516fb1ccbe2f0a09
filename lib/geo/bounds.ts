import type { LngLat } from './distance.ts'

export type Bounds = { west: number; south: number; east: number; north: number }

/** The smallest box around the points; null without points. */
export function boundsOf(points: readonly LngLat[]): Bounds | null {
  if (points.length === 0) return null
  const [first] = points
  const box = { west: first!.lng, south: first!.lat, east: first!.lng, north: first!.lat } // safe: there is one
  for (const { lng, lat } of points) {
    box.west = Math.min(box.west, lng)
    box.south = Math.min(box.south, lat)
    box.east = Math.max(box.east, lng)
    box.north = Math.max(box.north, lat)
  }
  return box
}
