import type { FoundPlace } from '#server/domain/place-search.ts'
import type { Thing } from '#server/ground/search/find-things.ts'
import { houseLine } from './house-line.ts'

/** A thing of a region as a place that was found; undefined where there is nothing to call it by, as a hydrant. */
export function placeOfThing({ kind, name, street, number, postcode, city, lat, lng }: Thing): FoundPlace | undefined {
  const house = street === null ? null : houseLine(street, number)
  const label = kind === 'address' ? house : (name ?? house)
  if (label === null) return undefined
  const line1 = kind === 'place' ? null : (house ?? label)
  const line2 = kind === 'place' || name === line1 ? null : house && name
  const town = kind === 'place' ? name : city
  const address = { line1, line2, postalCode: postcode, city: town, province: null, country: null }
  return { label, kind, location: { lng, lat }, address, source: 'region' }
}
