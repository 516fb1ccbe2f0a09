import Flatbush from 'flatbush'
import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import type { Tags } from '../extract/read-elements.ts'
import type { Scratch } from '../kept/scratch.ts'

/** How far a place of that kind gives its name to what lies around it, in kilometres: only how they compare matters. */
const REACH: Record<string, number> = { city: 9, town: 5, village: 2.5, hamlet: 1.2, island: 2 }
const LOOKED_AT = 12

/** Names the town that something lies in where the map does not say it: the place whose reach covers it best. */
export function openLocalities(scratch: Scratch): (at: LngLat) => string | undefined {
  const places = placesOf(scratch)
  if (places.length === 0) return () => undefined
  const index = new Flatbush(places.length)
  for (const { lat, lng } of places) index.add(lng, lat)
  index.finish()
  return (at) => {
    const near = index.neighbors(at.lng, at.lat, LOOKED_AT).map((i) => places[i]!)
    return near.sort((a, b) => distanceM(at, a) / a.reach - distanceM(at, b) / b.reach)[0]?.name
  }
}

function placesOf(scratch: Scratch) {
  const places: (LngLat & { name: string; reach: number })[] = []
  for (const { id, tags } of scratch.taggedNodes()) {
    const reach = REACH[tags.place ?? '']
    const spot = reach !== undefined && tags.name !== undefined ? scratch.spot(id) : undefined
    if (spot) places.push({ ...spot, name: tags.name!, reach: reach! })
  }
  return places
}

/** What the map itself says of the town. */
export const cityOf = (tags: Tags): string | undefined =>
  tags['addr:city'] ?? tags['addr:town'] ?? tags['addr:village'] ?? tags['addr:place']
