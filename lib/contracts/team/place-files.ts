import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { EXAMPLE_URL, thumbnail } from './media.ts'
import { Instant, id } from './shared.ts'

export const PlaceFile = z
  .object({
    id: id('med'),
    createdAt: Instant,
    description: z.string().nullable().meta({ example: 'Ground floor' }),
    type: z.string().meta({ description: 'Judged by its bytes.', example: 'application/pdf' }),
    bytes: z.number().int().meta({ example: 248_112 }),
    url: z
      .string()
      .meta({ description: 'Absolute, unguessable, and the same as long as the file exists.', example: EXAMPLE_URL }),
    thumbnail,
  })
  .meta({ id: 'PlaceFile' })
export type PlaceFile = z.output<typeof PlaceFile>

const description = text(1000).nullable()
const base = { path: '/v1/places/{place_id}/files', tag: 'Places', versioned: true, extension: true } as const
const single = { ...base, path: '/v1/places/{place_id}/files/{id}' } as const
const example = { description: 'Ground floor' }

export const createPlaceFile = endpoint({
  ...base,
  id: 'createPlaceFile',
  method: 'post',
  summary: 'Attach a photo or a plan to a place',
  note: '50 at most.',
  scope: ['places:update'],
  body: z.object({
    file: z.string().meta({
      description:
        'Base64, plain or as a `data:` URL; at most 25 MiB decoded. JPEG, PNG, GIF, WebP, HEIC or PDF, judged by its bytes.',
    }),
    description: description.optional(),
  }),
  upload: { name: 'file', maxBytes: 25 * 1024 * 1024 },
  reply: one(PlaceFile),
  example: { file: 'R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', ...example },
  failures: [400, 401, 403, 404],
})
export const listPlaceFiles = endpoint({
  ...base,
  versioned: false,
  id: 'listPlaceFiles',
  method: 'get',
  summary: 'List the files of a place',
  scope: ['places:read'],
  query: ListQuery,
  reply: page(PlaceFile),
  failures: [400, 401, 403, 404],
})
export const getPlaceFile = endpoint({
  ...single,
  id: 'getPlaceFile',
  method: 'get',
  summary: 'Retrieve a file of a place',
  scope: ['places:read'],
  reply: one(PlaceFile),
  failures: [401, 403, 404],
})
export const updatePlaceFile = endpoint({
  ...single,
  id: 'updatePlaceFile',
  method: 'patch',
  summary: 'Say what a file of a place is',
  scope: ['places:update'],
  body: z.object({ description }),
  reply: one(PlaceFile),
  example,
  failures: [400, 401, 403, 404],
})
export const deletePlaceFile = endpoint({
  ...single,
  id: 'deletePlaceFile',
  method: 'delete',
  summary: 'Take a file off its place',
  scope: ['places:update'],
  reply: deleted,
  failures: [401, 403, 404],
})
