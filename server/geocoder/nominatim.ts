import { z } from 'zod'
import type { Asked, Found } from '#server/domain/geocoding.ts'

export const Part = z.string().optional()
export const Coordinate = z.union([z.string().min(1), z.number()]).transform(Number)
const AddressDetails = z.object({
  house_number: Part,
  road: Part,
  postcode: Part,
  state: Part,
  country_code: Part,
  city: Part,
  town: Part,
  village: Part,
  municipality: Part,
})

/** What Nominatim answers with `format=jsonv2`: places, the best first. */
export const NominatimAnswer = z.array(
  z.object({
    lat: Coordinate.pipe(z.number().min(-90).max(90)),
    lon: Coordinate.pipe(z.number().min(-180).max(180)),
    address: AddressDetails.optional(),
  }),
)

/** The queries to try, in order: by fields where there are any, then as one text. */
export function nominatimQueries({ address, near }: Asked): Record<string, string>[] {
  const same = { format: 'jsonv2', limit: '1', addressdetails: '1', ...(near && { viewbox: around(near) }) }
  const { line1, line2, postalCode, city, province, country } = address
  const fields = { street: line1, postalcode: postalCode, city, state: province, country }
  const text = [line1, line2, postalCode, city, province, country].filter(Boolean).join(', ')
  const structured = city || postalCode ? [{ ...same, ...present(fields) }] : []
  return [...structured, { ...same, q: text }]
}

const present = (fields: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1])))

/** About 50 km around the team; Nominatim prefers what lies in it, and finds the rest, too. */
const around = ({ lng, lat }: { lng: number; lat: number }) =>
  [lng - 0.5, lat + 0.5, lng + 0.5, lat - 0.5].map((n) => n.toFixed(4)).join(',')

export function nominatimFound(answer: z.output<typeof NominatimAnswer>): Found | null {
  const [best] = answer
  if (!best) return null
  const { city, town, village, municipality, postcode, state, country_code } = best.address ?? {}
  const parts = {
    city: city ?? town ?? village ?? municipality ?? null,
    postalCode: postcode ?? null,
    province: state ?? null,
    country: country_code?.toUpperCase() ?? null,
  }
  return { location: { lng: best.lon, lat: best.lat }, parts }
}
