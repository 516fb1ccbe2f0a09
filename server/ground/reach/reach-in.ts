import type { LngLat } from '#lib/geo/distance.ts'
import type { Driving } from '../roads/driving.ts'
import type { OpenRoads } from '../roads/open-roads.ts'
import { type Area, areaAround } from './area-around.ts'

type Asked = { from: LngLat; seconds: number[]; driving: Driving }

/** What is reached within each of so many seconds, in the first region that has a road there; null where none has. */
export function reachIn({ from, seconds, driving }: Asked, regions: { roads: () => OpenRoads }[]): Area[] | null {
  for (const region of regions) {
    const pieces = region.roads().within(from, seconds, driving)
    if (pieces) return pieces.map(areaAround)
  }
  return null
}
