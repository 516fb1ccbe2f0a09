import { around } from '#lib/geo/around.ts'
import type { Bounds } from '#lib/geo/bounds.ts'
import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import { MAP_KINDS, type MapKind, type PlaceKind, type PlaceOrigin, WATER_KINDS } from '#lib/places/kinds.ts'
import type { Context } from '../context.ts'
import type { MapThing, MapThings } from './map-things.ts'
import type { OwnPlace } from './own-place.ts'
import { placesInBox } from './store.ts'

/** A team's own place, or something of the map; `distance` in metres by air from where was asked. */
export type Seen = { distance: number | null } & (
  | { origin: 'own'; place: OwnPlace }
  | { origin: 'map'; thing: MapThing }
)
type Wanted = { kinds?: readonly PlaceKind[] | undefined; origin?: PlaceOrigin | undefined; limit: number }

/** How far is looked, in metres, until enough is found. */
const STEPS = [500, 2_000, 10_000]

/** What is near a spot, own and of the map, the nearest first; nothing that is farther than 10 km. */
export async function placesNear(ctx: Context, things: MapThings, spot: LngLat, wanted: Wanted): Promise<Seen[]> {
  let found: Seen[] = []
  for (const metres of STEPS) {
    const all = await look(ctx, things, around(spot, metres), { ...wanted, near: spot })
    found = all
      .map((seen) => ({ ...seen, distance: distanceM(spotOf(seen), spot) }))
      .filter(({ distance }) => distance <= metres)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, wanted.limit)
    if (found.length >= wanted.limit) break
  }
  return found
}

/** What lies in a box: first the team's own, then what the map has. */
export async function placesWithin(ctx: Context, things: MapThings, box: Bounds, wanted: Wanted): Promise<Seen[]> {
  return (await look(ctx, things, box, wanted)).slice(0, wanted.limit)
}

const spotOf = (seen: Seen): LngLat => (seen.origin === 'own' ? seen.place : seen.thing)

async function look(ctx: Context, things: MapThings, box: Bounds, asked: Wanted & { near?: LngLat }): Promise<Seen[]> {
  const { kinds, origin, ...rest } = asked
  const ofMap = MAP_KINDS.filter((kind) => kinds === undefined || kinds.includes(kind))
  const [own, map] = await Promise.all([
    origin === 'map' ? [] : placesInBox(ctx, box, { ...rest, kinds }),
    origin === 'own' || ofMap.length === 0 ? [] : things({ ...rest, box, kinds: ofMap }),
  ])
  return [
    ...own.map((place) => ({ origin: 'own' as const, place, distance: null })),
    ...map.filter(isNoneOf(own)).map((thing) => ({ origin: 'map' as const, thing, distance: null })),
  ]
}

const SAME_M = 15
const isWater = (kind: PlaceKind): boolean => (WATER_KINDS as readonly PlaceKind[]).includes(kind)
const isAlike = (kind: PlaceKind, other: MapKind) => kind === other || (isWater(kind) && isWater(other))

/** What the team has noted itself is not shown once more as the map has it. */
const isNoneOf = (own: OwnPlace[]) => (thing: MapThing) =>
  !own.some((place) => isAlike(place.kind, thing.kind) && distanceM(place, thing) <= SAME_M)
