import { z } from 'zod'
import type { FoundPlace } from '#server/domain/place-search.ts'
import { houseLine } from './house-line.ts'
import { Coordinate, Part } from './nominatim.ts'

const Row = z.object({
  lat: Coordinate.pipe(z.number().min(-90).max(90)),
  lon: Coordinate.pipe(z.number().min(-180).max(180)),
  name: Part.nullable(),
  display_name: Part,
  addresstype: Part,
  address: z.record(z.string(), z.string()).optional(),
})
const NOTHING = z.object({ error: z.string() }).transform(() => [])

/** What Nominatim answers with `format=jsonv2`: places, the best first; from `/reverse` one, or that there is none. */
export const NominatimPlaces = z.union([z.array(Row), Row.transform((row) => [row]), NOTHING])

const TOWNS = ['city', 'town', 'village', 'hamlet', 'municipality', 'suburb', 'county', 'state', 'country']

export const placesOfNominatim = (rows: z.output<typeof NominatimPlaces>): FoundPlace[] => rows.map(placeOf)

function placeOf({ lat, lon, name, display_name, addresstype, address: parts = {} }: z.output<typeof Row>): FoundPlace {
  const house = parts.road === undefined ? null : houseLine(parts.road, parts.house_number ?? null)
  const town = parts.city ?? parts.town ?? parts.village ?? parts.municipality ?? null
  const isTown = TOWNS.includes(addresstype ?? '')
  const label = (isTown ? name : name || house) || house || display_name?.split(',')[0] || `${lat}, ${lon}`
  return {
    label,
    kind: isTown ? 'place' : kindOf(parts, name),
    location: { lat, lng: lon },
    address: {
      line1: isTown ? null : (house ?? label),
      line2: !isTown && house !== null && label !== house && label !== parts.road ? label : null,
      postalCode: parts.postcode ?? null,
      city: isTown ? label : town,
      province: parts.state ?? null,
      country: parts.country_code?.toUpperCase() ?? null,
    },
    source: 'server',
  }
}

function kindOf({ house_number, road }: Record<string, string>, name: string | null | undefined): FoundPlace['kind'] {
  if (name && name !== road) return 'poi'
  return house_number === undefined ? 'street' : 'address'
}
