import type { Address } from '#lib/address.ts'
import type { FoundKind } from '#lib/places/found-kinds.ts'
import type { Place } from './place.ts'

/** Read from the text itself; in an imported region; in the list of the world's towns; by the server at `GEOCODER_URL`. */
export type PlaceSource = 'coordinates' | 'region' | 'gazetteer' | 'server'
/** A place that was found. `label`: its name, or its street and number; the town is in the address. */
export type FoundPlace = {
  label: string
  kind: FoundKind
  location: Place
  address: Address | null
  source: PlaceSource
}
/** `near`: what is near to it comes first. `home`, `country`: where the team is; a server is told of no other place. */
export type PlacesAsked = {
  text: string
  near: Place | null
  home: Place | null
  country: string | null
  limit: number
}

/** Finds places by what somebody types, and says what is at a spot; the best first. */
export type PlaceSearch = {
  /** @throws {SearchAway} when nothing was found and the server did not answer */
  byText: (asked: PlacesAsked) => Promise<FoundPlace[]>
  /** @throws {SearchAway} as above */
  at: (spot: Place, limit: number) => Promise<FoundPlace[]>
}

/** The server at `GEOCODER_URL` does not answer, and nothing else knows the place. */
export class SearchAway extends Error {}
