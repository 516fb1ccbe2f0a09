import Flatbush from 'flatbush'
import type { Tags } from '../extract/read-elements.ts'
import type { Scratch } from '../kept/scratch.ts'
import type { Spot } from '../shapes/spot.ts'

/** How far a place of that kind gives its name to what lies around it, in kilometres. */
const REACH: Record<string, number> = { city: 9, town: 5, village: 2.5, hamlet: 1.2, island: 2 }
const LOOKED_AT = 12
const KM_PER_DEGREE = 111.2

/** Names the town that something lies in where the map does not say it: the place whose reach covers it best. */
export function openLocalities(scratch: Scratch): (at: Spot) => string | undefined {
  const places = placesOf(scratch)
  if (places.length === 0) return () => undefined
  const index = new Flatbush(places.length)
  for (const { lat, lng } of places) index.add(lng, lat)
  index.finish()
  return (at) => {
    const near = index.neighbors(at.lng, at.lat, LOOKED_AT).map((i) => places[i]!)
    return near.sort((a, b) => kilometres(at, a) / a.reach - kilometres(at, b) / b.reach)[0]?.name
  }
}

function placesOf(scratch: Scratch) {
  const places: (Spot & { name: string; reach: number })[] = []
  for (const { id, tags } of scratch.taggedNodes()) {
    const reach = REACH[tags.place ?? '']
    const spot = reach !== undefined && tags.name !== undefined ? scratch.spot(id) : undefined
    if (spot) places.push({ ...spot, name: tags.name!, reach: reach! })
  }
  return places
}

function kilometres(a: Spot, b: Spot): number {
  const east = (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180)
  return Math.hypot(east, a.lat - b.lat) * KM_PER_DEGREE
}

/** What the map itself says of the town. */
export const cityOf = (tags: Tags): string | undefined =>
  tags['addr:city'] ?? tags['addr:town'] ?? tags['addr:village'] ?? tags['addr:place']
