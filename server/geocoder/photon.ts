import { z } from 'zod'
import type { Asked, Found } from '#server/domain/geocoding.ts'

const Part = z.string().optional()

/** What Photon answers: GeoJSON points, the best first. */
export const PhotonAnswer = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      geometry: z.object({
        coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
      }),
      properties: z.object({ postcode: Part, city: Part, state: Part, countrycode: Part }).optional(),
    }),
  ),
})

export function photonQueries({ address, near }: Asked): Record<string, string>[] {
  const { line1, line2, postalCode, city, province, country } = address
  const text = [line1, line2, postalCode, city, province, country].filter(Boolean).join(', ')
  return [{ q: text, limit: '1', ...(near && { lat: String(near.lat), lon: String(near.lng) }) }]
}

export function photonFound({ features: [best] }: z.output<typeof PhotonAnswer>): Found | null {
  if (!best) return null
  const { postcode, city, state, countrycode } = best.properties ?? {}
  const [lng, lat] = best.geometry.coordinates
  const parts = {
    city: city ?? null,
    postalCode: postcode ?? null,
    province: state ?? null,
    country: countrycode?.toUpperCase() ?? null,
  }
  return { location: { lng, lat }, parts }
}
