import { z } from 'zod'
import { faultOfArea } from '#lib/geo/area.ts'
import { PLACE_KINDS, type PlaceKind } from '#lib/places/kinds.ts'
import { endpoint } from '../endpoint.ts'
import { requiredText, text } from '../text.ts'
import { deleted, limitUpTo, listQuery, one, page } from './envelope.ts'
import { PlaceFile } from './place-files.ts'
import { Address, AddressIn, ExternalId, ExternalIdIn, Instant, Latitude, Longitude, like, orNull } from './shared.ts'

export const PlaceKindName = z.enum(PLACE_KINDS).meta({
  description: '`object`: a building with its plans; the others say what they are.',
  example: 'hydrant',
})
const Corner = z.tuple([Longitude, Latitude]).meta({ example: [24.9384, 60.1699] })
const Edges = z.array(z.array(Corner))
export const Area = z
  .union([
    z.object({ type: z.literal('Polygon'), coordinates: Edges }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(Edges) }),
  ])
  .meta({ id: 'Area', description: 'As GeoJSON has it: longitude, latitude; each edge closed.' })

const Attributes = z.record(z.string(), z.string()).meta({
  description:
    'What else is known, by name: of a hydrant `diameter` (millimetres), `type`, `flow`, `pressure`, `volume`, `couplings`.',
  example: { diameter: '100', type: 'pillar' },
})

export const Place = z
  .object({
    id: z.string().meta({
      description: 'Of the map’s: made of kind and place, and not to be read by itself.',
      example: 'plc_01j85v5kgkfbzt7yb0nwq1ztdw00',
    }),
    origin: z.enum(['own', 'map']).meta({ description: 'The team’s own, or of an imported region.' }),
    createdAt: Instant.nullable().meta({ description: 'Null: of the map.' }),
    kind: PlaceKindName,
    name: z.string().meta({ description: 'May be empty.', example: 'Hydrant at the school' }),
    note: like('Behind the kindergarten').nullable(),
    latitude: Latitude,
    longitude: Longitude,
    area: orNull(Area),
    radius: z.number().int().nullable().meta({
      description: 'Metres around the point within which an alarm lies at this place; null: not by distance.',
      example: 50,
    }),
    address: orNull(Address),
    panels: z.array(z.string()).meta({ description: 'Numbers of fire alarm panels.', example: ['BMA 1234'] }),
    attributes: Attributes,
    watched: z.boolean().meta({
      description:
        'Whether vehicles that come within its area (else its radius, else 100 m) and leave again are noted: `VEHICLE_ENTER`, `VEHICLE_LEAVE`.',
    }),
    files: z.array(PlaceFile),
    externalId: ExternalId,
    distance: z.number().nullable().meta({ description: 'Metres by air from `near`; else null.', example: 120 }),
  })
  .meta({ id: 'Place' })
export type Place = z.output<typeof Place>

const AreaIn = Area.superRefine((area, { addIssue }) => {
  const fault = faultOfArea(area)
  if (fault) addIssue({ code: 'custom', message: fault })
})
const entries = (all: Record<string, string>) => Object.entries(all)
const AttributesIn = z
  .record(requiredText(50), text(200))
  .refine((all) => entries(all).length <= 30, 'has more than 30 attributes')
const PanelIn = requiredText(40).refine((number) => /\d/.test(number), 'must have a digit')

const place = {
  kind: PlaceKindName,
  name: text(200).optional(),
  note: text(10_000).nullable().optional(),
  latitude: Latitude.optional(),
  longitude: Longitude.optional(),
  area: AreaIn.nullable()
    .optional()
    .meta({ description: 'Instead of, or beside, a point; it is shown in its middle.' }),
  radius: z.number().int().min(1).max(5000).nullable().optional(),
  address: AddressIn.nullable().optional(),
  panels: z.array(PanelIn).max(10).optional().meta({ description: 'Replaced as a whole.' }),
  attributes: AttributesIn.optional().meta({ description: 'Replaced as a whole.' }),
  watched: z.boolean().optional(),
  externalId: ExternalIdIn.optional(),
}
type Spot = { latitude?: number | undefined; longitude?: number | undefined }
const hasBoth = ({ latitude, longitude }: Spot) => (latitude === undefined) === (longitude === undefined)
const BOTH = 'latitude and longitude belong together'

export const NewPlace = z
  .object(place)
  .refine(hasBoth, BOTH)
  .refine(({ latitude, area }) => latitude !== undefined || area, 'needs latitude and longitude, or an area')
export const PlaceChange = z.object({ ...place, kind: PlaceKindName.optional() }).refine(hasBoth, BOTH)

const numbers = (said: string, count: number) => {
  const all = said.split(',').map((part) => (/^\s*[-+]?\d+(\.\d+)?\s*$/.test(part) ? Number(part) : Number.NaN))
  return all.length === count && all.every(Number.isFinite) ? all : undefined
}
const WIDEST = 0.5
const Near = z.string().transform((said, { addIssue }) => {
  const [lat = 91, lng = 181] = numbers(said, 2) ?? []
  if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return { lat, lng }
  addIssue({ code: 'custom', message: 'must be latitude,longitude' })
  return z.NEVER
})
const Box = z.string().transform((said, { addIssue }) => {
  const [west = 1, south = 1, east = 0, north = 0] = numbers(said, 4) ?? []
  const isBox = west <= east && south <= north && Math.abs(south) <= 90 && Math.abs(north) <= 90
  if (isBox && west >= -180 && east <= 180 && east - west <= WIDEST && north - south <= WIDEST)
    return { west, south, east, north }
  addIssue({ code: 'custom', message: `must be west,south,east,north, at most ${WIDEST} degrees wide and high` })
  return z.NEVER
})
const Kinds = z.string().transform((said, { addIssue }) => {
  const all = said.split(',')
  if (all.every((kind): kind is PlaceKind => (PLACE_KINDS as readonly string[]).includes(kind))) return all
  addIssue({ code: 'custom', message: `must be some of ${PLACE_KINDS.join(', ')}` })
  return z.NEVER
})

const PlacesQuery = z
  .object({
    ...listQuery,
    kind: Kinds.optional().meta({
      description: 'One or more, with commas between.',
      example: 'hydrant,water',
      type: 'string',
    }),
    origin: z.enum(['own', 'map']).optional().meta({ description: 'With `near` or `bbox`: both, if not given.' }),
    near: Near.optional().meta({
      description: '`latitude,longitude`: what is nearest comes first, within 10 km; one page, without cursors.',
      example: '60.1699,24.9384',
      type: 'string',
    }),
    bbox: Box.optional().meta({
      description:
        '`west,south,east,north`, half a degree at most: what is in it, own places first; one page, without cursors.',
      example: '24.93,60.16,24.95,60.18',
      type: 'string',
    }),
    limit: limitUpTo(1000).meta({
      description: 'Rows on the page, 25 by default; 100 at most, with `bbox` 1,000 (and by default).',
      type: 'string',
    }),
  })
  .refine(({ near, bbox }) => !(near && bbox), 'give near or bbox, not both')

const base = { path: '/v1/places', tag: 'Places', versioned: true, extension: true } as const
const single = { ...base, path: '/v1/places/{id}' } as const
const example = {
  kind: 'hydrant',
  name: 'At the school',
  latitude: 60.1699,
  longitude: 24.9384,
  attributes: { diameter: '100' },
}

export const createPlace = endpoint({
  ...base,
  id: 'createPlace',
  method: 'post',
  summary: 'Put a place on the map',
  note: 'A point or an area; the team’s own, in both control centres.',
  scope: ['places:create'],
  body: NewPlace,
  reply: one(Place),
  example,
  failures: [400, 401, 403],
})
export const listPlaces = endpoint({
  ...base,
  versioned: false,
  id: 'listPlaces',
  method: 'get',
  summary: 'List places',
  note: 'The team’s own, page by page. With `near` or `bbox` what the imported regions have, too: hydrants, water points, defibrillators, fire stations, hospitals, helipads and gates; what the team has noted within 15 m of the same is left out of them.',
  scope: ['places:read'],
  query: PlacesQuery,
  reply: page(Place),
  failures: [400, 401, 403],
})
export const getPlace = endpoint({
  ...single,
  id: 'getPlace',
  method: 'get',
  summary: 'Retrieve one of the team’s own places',
  scope: ['places:read'],
  reply: one(Place),
  failures: [401, 403, 404],
})
export const updatePlace = endpoint({
  ...single,
  id: 'updatePlace',
  method: 'patch',
  summary: 'Change one of the team’s own places',
  scope: ['places:update'],
  body: PlaceChange,
  reply: one(Place),
  example: { note: 'Frozen since Monday' },
  failures: [400, 401, 403, 404],
})
export const deletePlace = endpoint({
  ...single,
  id: 'deletePlace',
  method: 'delete',
  summary: 'Take one of the team’s own places off the map, with its files',
  scope: ['places:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})

const count = z.number().int().meta({ example: 12 })
export const importPlaces = endpoint({
  id: 'importPlaces',
  method: 'post',
  path: '/v1/places/imports',
  tag: 'Places',
  extension: true,
  summary: 'Import places from a GeoJSON or CSV file',
  note: 'All or nothing; each wrong row is named as `rows.<number>` (of a CSV file as a table program counts, of GeoJSON the feature from 1). GeoJSON: points and areas, by their properties. CSV: with a header; `name`, `kind`, `lat`, `lon`, `note`, `address`, `radius`, `panel`, `externalId`, and whatever else becomes an attribute (`diameter`). A row is known by its `externalId`, one without by its kind, name and place: the same file again changes nothing. 10,000 rows at most.',
  scope: ['places:create'],
  body: z.object({
    file: z.string().meta({ description: 'Base64, plain or as a `data:` URL; at most 10 MiB decoded.' }),
    kind: PlaceKindName.optional().meta({ description: 'Of rows that name none.' }),
  }),
  upload: { name: 'file', maxBytes: 10 * 1024 * 1024 },
  reply: one(z.object({ created: count, changed: count, unchanged: count }).meta({ id: 'PlacesImported' })),
  example: { file: 'bmFtZSxraW5kLGxhdCxsb24KU2Nob29sLGh5ZHJhbnQsNjAuMTY5OSwyNC45Mzg0', kind: 'hydrant' },
  failures: [400, 401, 403],
})
