import type { Address } from '#lib/address.ts'
import type { Area } from '#lib/geo/area.ts'
import type { PlaceKind } from '#lib/places/kinds.ts'

/** A photo or a plan. */
export type PlaceFile = {
  id: string
  createdAt: Date
  description: string | null
  type: string
  bytes: number
  /** The unguessable name under which it is served. */
  file: string
  thumbnail: boolean
  version: number
}

/** What is said of a place. */
export type Said = {
  kind: PlaceKind
  name: string
  note: string | null
  /** The point, or where an area is shown. */
  lng: number
  lat: number
  area: Area | null
  /** Metres around the point within which an alarm lies at it. */
  radius: number | null
  address: Address | null
  /** The numbers of fire alarm panels, as they are written. */
  panels: string[]
  attributes: Record<string, string>
  /** Whether vehicles that come and leave are noted. */
  watched: boolean
  externalId: string | null
}

/** A place that a team has put on the map; of both centres. */
export type OwnPlace = Said & {
  id: string
  createdAt: Date
  updatedAt: Date
  files: PlaceFile[]
  version: number
}
