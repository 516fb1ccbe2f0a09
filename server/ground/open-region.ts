import type { DatabaseSync } from 'node:sqlite'
import type { LngLat } from '#lib/geo/distance.ts'
import { openRegionFile } from './region/region-file.ts'
import { type OpenRoads, openRoads } from './roads/open-roads.ts'
import { loadRoads } from './roads/roads-file.ts'
import { openSearch } from './search/find-things.ts'
import { openStreetAt } from './search/street-at.ts'
import { openThingsAt } from './search/things-at.ts'
import { openThingsIn } from './search/things-in.ts'

/** A region as the thread has it open. The roads are read when they are first asked for. @throws {Error} when it is none */
export function openRegion(path: string) {
  const db = openRegionFile(path)
  try {
    return regionIn(db)
  } catch (error) {
    db.close()
    throw error
  }
}
export type OpenRegion = ReturnType<typeof openRegion>

function regionIn(db: DatabaseSync) {
  let loaded: { roads: OpenRoads; names: string[] } | undefined
  const load = () => {
    if (!loaded) {
      const { roads, names } = loadRoads(db)
      loaded = { roads: openRoads(roads), names }
    }
    return loaded
  }
  const search = openSearch(db)
  const things = openThingsAt(db)
  const streetAt = openStreetAt(load, search.find)
  return {
    ...search,
    ...openThingsIn(db),
    /** What is at a spot, the nearest first; the street, where no house is near. */
    at: (spot: LngLat, limit: number) => things.at(spot, limit, streetAt),
    roads: () => load().roads,
    close: () => db.close(),
  }
}
