import type { LngLat } from './distance.ts'

export type Bounds = { west: number; south: number; east: number; north: number }

/** The smallest box around the points; null without points. */
export function boundsOf(points: readonly LngLat[]): Bounds | null {
  if (points.length === 0) return null
  const lngs = points.map((p) => p.lng)
  const lats = points.map((p) => p.lat)
  return { west: Math.min(...lngs), south: Math.min(...lats), east: Math.max(...lngs), north: Math.max(...lats) }
}
