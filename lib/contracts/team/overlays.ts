import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText, text } from '../text.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { Instant, id, like } from './shared.ts'

const MAX_FILE = 20 * 1024 * 1024
export const OVERLAY_KINDS = ['geojson', 'kml', 'wms', 'wmts', 'tiles'] as const
const Kind = z.enum(OVERLAY_KINDS).meta({
  description: '`geojson`, `kml`: a file that was uploaded. `wms`, `wmts`, `tiles`: pictures from a server.',
})
const template = 'https://maps.example.org/wms'

/** Something a team lays over its map. */
export const Overlay = z
  .object({
    id: id('ovl'),
    createdAt: Instant,
    updatedAt: Instant,
    name: like('Hydrants of the waterworks'),
    kind: Kind,
    url: like(template).nullable().meta({ description: 'Null for a file, and for who may not change overlays.' }),
    layer: like('hydrants').nullable(),
    style: like('default').nullable(),
    matrixSet: like('GoogleMapsCompatible').nullable(),
    features: z.number().int().nullable().meta({ description: 'How many things are in a file.', example: 120 }),
    bounds: z
      .array(z.number())
      .nullable()
      .meta({ description: 'West, south, east, north of what is in a file.', example: [24.8, 60.1, 25, 60.3] }),
    opacity: z.number().min(0).max(1).meta({ example: 0.8 }),
    attribution: like('© City survey'),
    place: z.number().int().meta({ description: 'Where it stands in the list; the last lies on top.', example: 1 }),
    shown: z.boolean().meta({ description: 'Whether it is on the map until somebody switches it off.' }),
    address: like('/map/overlays/ovl_01j85v5kgkfbzt7yb0nwq1ztdw00/1/{z}/{x}/{y}').meta({
      description: 'Where a signed-in member, or a key with `overlays:read`, reads it: GeoJSON, or pictures by tile.',
    }),
  })
  .meta({ id: 'Overlay' })
export type Overlay = z.output<typeof Overlay>

const settable = {
  name: requiredText(100),
  url: requiredText(2000).optional().meta({
    description:
      'WMS: the service, or a template with `{bbox-epsg-3857}`. WMTS: the service, or a template with `{TileMatrix}`, `{TileRow}` and `{TileCol}`. Tiles: a template with `{z}`, `{x}` and `{y}` (or `{-y}`, from the south) or `{quadkey}`. HTTPS, and public, unless private addresses are allowed. A name and password in it are sent to that server alone.',
    example: template,
  }),
  layer: text(500).nullable().optional(),
  style: text(200).nullable().optional(),
  matrixSet: text(200).nullable().optional(),
  opacity: z.number().min(0).max(1).optional(),
  attribution: text(300).optional(),
  place: z.number().int().min(0).max(100_000).optional(),
  shown: z.boolean().optional(),
}
const NewOverlay = z.object({
  ...settable,
  kind: Kind,
  file: z.string().optional().meta({
    description:
      'Base64, plain or as a `data:` URL; at most 20 MiB decoded: GeoJSON (RFC 7946) or KML. Of properties the simplestyle ones, `name`, `title` and `description` are kept, as text.',
  }),
})
const ChangedOverlay = z.object({ ...settable, name: settable.name.optional() })

const base = { path: '/v1/overlays', tag: 'Team', extension: true, versioned: true } as const
const single = { ...base, path: '/v1/overlays/{id}' } as const

export const createOverlay = endpoint({
  ...base,
  id: 'createOverlay',
  method: 'post',
  summary: 'Lay a file, or the pictures of a server, over the map',
  scope: ['overlays:create'],
  body: NewOverlay,
  upload: { name: 'file', maxBytes: MAX_FILE },
  reply: one(Overlay),
  example: {
    name: 'Meeting points',
    kind: 'geojson',
    file: 'eyJ0eXBlIjoiRmVhdHVyZSIsInByb3BlcnRpZXMiOnt9LCJnZW9tZXRyeSI6eyJ0eXBlIjoiUG9pbnQiLCJjb29yZGluYXRlcyI6WzI0LjksNjAuMl19fQ==',
  },
  failures: [400, 401, 403],
})
export const listOverlays = endpoint({
  ...base,
  versioned: false,
  id: 'listOverlays',
  method: 'get',
  summary: 'List what lies over the map',
  scope: ['overlays:read'],
  query: ListQuery,
  reply: page(Overlay),
  failures: [400, 401, 403],
})
export const getOverlay = endpoint({
  ...single,
  id: 'getOverlay',
  method: 'get',
  summary: 'Retrieve an overlay',
  scope: ['overlays:read'],
  reply: one(Overlay),
  failures: [401, 403, 404],
})
export const updateOverlay = endpoint({
  ...single,
  id: 'updateOverlay',
  method: 'patch',
  summary: 'Update an overlay',
  note: 'Its kind and its file stay; another file is another overlay.',
  scope: ['overlays:update'],
  body: ChangedOverlay,
  reply: one(Overlay),
  example: { opacity: 0.5 },
  failures: [400, 401, 403, 404],
})
export const deleteOverlay = endpoint({
  ...single,
  id: 'deleteOverlay',
  method: 'delete',
  summary: 'Delete an overlay',
  scope: ['overlays:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})
