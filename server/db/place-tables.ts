import type { ColumnType, Generated } from 'kysely'
import type { Address } from '#lib/address.ts'
import type { Area } from '#lib/geo/area.ts'
import type { PlaceKind } from '#lib/places/kinds.ts'
import type { Json, Named, Versioned } from './schema.ts'

type Box = ColumnType<string, string, string>

/** What a team has noted on the map: a part of `Database`. */
export type PlaceTables = {
  place: Versioned &
    Named & {
      id: string
      team_id: string
      kind: PlaceKind
      name: string
      note: string | null
      /** The point, or the middle of the area. */
      lng: number
      lat: number
      area: ColumnType<Area | null, string | null, string | null>
      /** Metres within which an alarm lies at it. */
      radius: number | null
      address: ColumnType<Address | null, string | null, string | null>
      /** What of the address is compared. */
      address_words: Generated<string[]>
      panels: Generated<string[]>
      panel_keys: Generated<string[]>
      attributes: Json<Record<string, string>>
      extent: Box
      reach: ColumnType<string | null, string | null, string | null>
      import_key: string | null
      /** Whether vehicles that come and leave are noted. */
      watched: Generated<boolean>
      created_at: Date
      updated_at: Date
    }
}
