import type { DatabaseSync } from 'node:sqlite'
import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import type { Thing } from './find-things.ts'

/** Farther than this a house is not where somebody stands. */
const REACH_KM = 0.25
const KM_PER_DEGREE = 111.2
const LOOKED_AT = 200
/** A house is meant before the street, the street before the shop in it: metres that another may be farther. */
const HANDICAP: Record<string, number> = { address: 0, street: 60, crossing: 20, poi: 30, place: 5000 }

/** What is at a spot, the nearest first: addresses before what else there is. */
export function openThingsAt(region: DatabaseSync) {
  const inside = region.prepare(
    `SELECT thing.* FROM thing_spot JOIN thing USING (id)
     WHERE max_lng >= ? AND min_lng <= ? AND max_lat >= ? AND min_lat <= ? LIMIT ${LOOKED_AT}`,
  )
  return {
    at({ lat, lng }: LngLat, limit: number): Thing[] {
      const up = REACH_KM / KM_PER_DEGREE
      const aside = up / Math.max(0.05, Math.cos((lat * Math.PI) / 180))
      const rows = inside.all(lng - aside, lng + aside, lat - up, lat + up) as Thing[]
      const far = (row: Thing) => distanceM(row, { lat, lng }) + (HANDICAP[row.kind] ?? 40)
      return rows
        .map((row) => ({ row, far: far(row) }))
        .sort((a, b) => a.far - b.far)
        .slice(0, limit)
        .map(({ row }) => row)
    },
  }
}
