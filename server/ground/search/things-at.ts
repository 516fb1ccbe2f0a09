import type { DatabaseSync } from 'node:sqlite'
import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import type { Thing } from './find-things.ts'

/** Looked at one after the other until there is a house. Farther away than the last a house is not where somebody stands. */
const REACHES_KM = [0.03, 0.09, 0.25]
const KM_PER_DEGREE = 111.2
const LOOKED_AT = 1000
/** A house is meant before the street, the street before the shop in it: metres that another may be farther. */
const HANDICAP: Record<string, number> = { address: 0, street: 35, crossing: 45, poi: 30, place: 5000 }

/** What is at a spot, the nearest first: addresses before what else there is. */
export function openThingsAt(region: DatabaseSync) {
  const inside = region.prepare(
    `SELECT thing.* FROM thing_spot JOIN thing USING (id)
     WHERE max_lng >= ? AND min_lng <= ? AND max_lat >= ? AND min_lat <= ? LIMIT ${LOOKED_AT}`,
  )
  const within = ({ lat, lng }: LngLat, km: number): Thing[] => {
    const up = km / KM_PER_DEGREE
    const aside = up / Math.max(0.05, Math.cos((lat * Math.PI) / 180))
    return inside.all(lng - aside, lng + aside, lat - up, lat + up) as Thing[]
  }
  return {
    at(spot: LngLat, limit: number, streetAt: (spot: LngLat) => Thing | undefined): Thing[] {
      let found: Thing[] = []
      for (const km of REACHES_KM) {
        found = within(spot, km)
        if (found.some(({ kind }) => kind === 'address')) break
      }
      const isNear = found.some((thing) => thing.kind === 'address' && distanceM(thing, spot) < HANDICAP.street!)
      const street = isNear ? undefined : streetAt(spot)
      const others = street ? found.filter(({ kind, name }) => kind !== 'street' || name !== street.name) : found
      return nearestFirst(street ? [...others, street] : found, spot).slice(0, limit)
    },
  }
}

export function nearestFirst(things: Thing[], spot: LngLat): Thing[] {
  const far = (thing: Thing) => distanceM(thing, spot) + (HANDICAP[thing.kind] ?? 40)
  return things
    .map((thing) => ({ thing, far: far(thing) }))
    .sort((a, b) => a.far - b.far)
    .map(({ thing }) => thing)
}
