import type { Bounds } from './bounds.ts'
import type { LngLat } from './distance.ts'

const METRES_PER_DEGREE = 111_200

/** The box that holds all that is so near; up to the edges of the map. */
export function around({ lng, lat }: LngLat, metres: number): Bounds {
  const up = metres / METRES_PER_DEGREE
  const aside = up / Math.max(0.01, Math.cos((lat * Math.PI) / 180))
  return {
    west: Math.max(-180, lng - aside),
    east: Math.min(180, lng + aside),
    south: Math.max(-90, lat - up),
    north: Math.min(90, lat + up),
  }
}
