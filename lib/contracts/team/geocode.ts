import { z } from 'zod'
import { FOUND_KINDS } from '#lib/places/found-kinds.ts'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { limitUpTo, page } from './envelope.ts'
import { Address, Latitude, Longitude, like, orNull } from './shared.ts'

export const GeocodedPlace = z
  .object({
    label: like('12 Rue de la Gare').meta({
      description: 'What it is called, or its street and number; the town is in `address`.',
    }),
    kind: z.enum(FOUND_KINDS),
    latitude: Latitude,
    longitude: Longitude,
    address: orNull(Address),
    source: z.enum(['coordinates', 'region', 'gazetteer', 'server']).meta({
      description:
        'Read from the text itself, found in an imported region, among the towns of the world, or by the server at `GEOCODER_URL`.',
    }),
    distance: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Metres from `near`, or from the place that was asked about.', example: 420 }),
  })
  .meta({ id: 'GeocodedPlace' })
export type GeocodedPlace = z.output<typeof GeocodedPlace>

const within = (limit: number) =>
  z
    .string()
    .regex(/^[-+]?\d{1,3}(\.\d{1,20})?$/, 'must be a number of degrees')
    .transform(Number)
    .refine((degrees) => Math.abs(degrees) <= limit, `must be between -${limit} and ${limit}`)

const near = z
  .string()
  .regex(/^[-+]?\d{1,3}(\.\d{1,20})?,[-+]?\d{1,3}(\.\d{1,20})?$/, 'must be latitude,longitude in degrees')
  .transform((pair) => {
    const [lat, lng] = pair.split(',').map(Number)
    return { lat: lat!, lng: lng! }
  })
  .refine(({ lat, lng }) => Math.abs(lat) <= 90 && Math.abs(lng) <= 180, 'must be a place on this earth')

export const geocode = endpoint({
  id: 'geocode',
  method: 'get',
  path: '/v1/geocode',
  tag: 'Alarms',
  summary: 'Find a place by what is typed, or say what is at a place',
  note: 'Give `query`, or `latitude` and `longitude`. By words: houses, streets, crossings (`Main Street x Church Road`), towns and points, in any order and as far as they are typed; abbreviations, missing accents and one slip in a word are forgiven. Coordinates in the usual notations (degrees, UTM, MGRS, Plus codes, `geo:`, links to maps) are read here and sent nowhere. All are asked that know of places: imported regions, the server at `GEOCODER_URL`, the towns of the world. 503: nothing was found, and the server does not answer. One page, the best first.',
  scope: ['alarms:create', 'alarms:read', 'reports:read'],
  extension: true,
  query: z.object({
    query: text(200).optional().meta({ description: 'What is looked for.', example: '12 rue de la gare' }),
    near: near.optional().meta({
      description: '`latitude,longitude`: what is near to it comes first; the team’s location, if not given.',
      type: 'string',
      example: '43.7384,7.4246',
    }),
    latitude: within(90).optional().meta({ description: 'Of the place asked about.', type: 'string' }),
    longitude: within(180).optional().meta({ description: 'Of the place asked about.', type: 'string' }),
    limit: limitUpTo(25).meta({ description: 'Rows, 8 by default, 25 at most.', type: 'string' }),
  }),
  reply: page(GeocodedPlace),
  failures: [400, 401, 403],
})
