import type { LngLat } from '#lib/geo/distance.ts'
import type { OpenRoads } from '../roads/open-roads.ts'
import type { Scored, Thing } from './find-things.ts'

/** Farther than this from it nobody is on a street. */
const REACH_M = 120
type Find = (asked: { text: string; near: LngLat; limit: number }) => Scored[]

/** The street that somebody stands on, at its spot nearest to them: what there is to say where no house has a number. */
export function openStreetAt(load: () => { roads: OpenRoads; names: string[] }, find: Find) {
  return (at: LngLat): Thing | undefined => {
    const { roads, names } = load()
    const spot = roads.named(at)
    const name = spot && names[spot.name]
    if (!spot || name === undefined || spot.metres > REACH_M) return undefined
    const known = find({ text: name, near: at, limit: 5 }).find(
      ({ thing }) => thing.kind === 'street' && thing.name === name,
    )?.thing
    const nothing = { number: null, street: null, postcode: null, details: null }
    return {
      id: known?.id ?? 0,
      kind: 'street',
      name,
      city: known?.city ?? null,
      ...nothing,
      lat: spot.lat,
      lng: spot.lng,
    }
  }
}
