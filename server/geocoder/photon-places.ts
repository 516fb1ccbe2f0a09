import { z } from 'zod'
import type { FoundPlace } from '#server/domain/place-search.ts'
import { houseLine } from './house-line.ts'

const Part = z.string().optional()
const Properties = z.object({
  name: Part,
  street: Part,
  housenumber: Part,
  postcode: Part,
  city: Part,
  state: Part,
  countrycode: Part,
  type: Part,
})
const Feature = z.object({
  geometry: z.object({ coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]) }),
  properties: Properties,
})

/** What Photon answers: GeoJSON points, the best first. */
export const PhotonPlaces = z.object({ type: z.literal('FeatureCollection'), features: z.array(Feature) })

const TOWNS = ['city', 'district', 'locality', 'county', 'state', 'country']

export const placesOfPhoton = ({ features }: z.output<typeof PhotonPlaces>): FoundPlace[] => features.map(placeOf)

function placeOf({ geometry, properties }: z.output<typeof Feature>): FoundPlace {
  const [lng, lat] = geometry.coordinates
  const { name, street, housenumber, postcode, city, state, countrycode, type } = properties
  const isTown = TOWNS.includes(type ?? '')
  const isStreet = type === 'street'
  const house = street === undefined ? null : houseLine(street, housenumber ?? null)
  const label = name ?? house ?? `${lat}, ${lng}`
  return {
    label,
    kind: isTown ? 'place' : isStreet ? 'street' : name === undefined ? 'address' : 'poi',
    location: { lng, lat },
    address: {
      line1: isTown ? null : (house ?? label),
      line2: !isTown && house !== null && label !== house ? label : null,
      postalCode: postcode ?? null,
      city: isTown ? label : (city ?? null),
      province: state ?? null,
      country: countrycode?.toUpperCase() ?? null,
    },
    source: 'server',
  }
}
