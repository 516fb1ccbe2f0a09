import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { Actor, Instant, id, orNull } from './shared.ts'

export const EXAMPLE_URL = `https://muster.example/media/${'3f9a0c1e'.repeat(8)}`
export const thumbnail = z
  .string()
  .nullable()
  .meta({
    description: 'Extension. Absolute URL of a small WebP without metadata; null for what has no picture of its own.',
    example: `${EXAMPLE_URL}.webp`,
  })

export const Media = z
  .object({
    id: id('med'),
    createdAt: Instant,
    updatedAt: Instant,
    description: z.string().nullable().meta({ example: 'Building on fire. Picture taken from the south side.' }),
    alarm: id('alr'),
    creator: orNull(Actor),
    url: z
      .string()
      .meta({ description: 'Absolute, unguessable, and the same as long as the media exists.', example: EXAMPLE_URL }),
    thumbnail,
  })
  .meta({ id: 'Media' })

const description = text(10_000).nullable()
const NewMedia = z.object({
  file: z.string().meta({
    description:
      'Base64, plain or as a `data:` URL; at most 25 MiB decoded. JPEG, PNG, GIF, WebP, HEIC, MP4, MOV or PDF, judged by its bytes.',
  }),
  description: description.optional(),
})

const base = { path: '/v1/alarms/{alarm_id}/media', tag: 'Media', versioned: true } as const
const single = { ...base, path: '/v1/alarms/{alarm_id}/media/{id}' } as const
const example = { description: 'Building on fire. Picture taken from the south side.' }

export const createMedia = endpoint({
  ...base,
  id: 'createMedia',
  tablet: 'alarms',
  method: 'post',
  summary: 'Create a media object',
  note: 'A signed-in member who was called to the alarm, or comes, needs no scope (extension).',
  scope: ['alarms.media:create'],
  body: NewMedia,
  upload: { name: 'file', maxBytes: 25 * 1024 * 1024 },
  reply: one(Media),
  example: { file: 'R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', ...example },
  failures: [400, 401, 403, 404],
})
export const listMedia = endpoint({
  ...base,
  versioned: false,
  id: 'listMedia',
  tablet: 'alarms',
  method: 'get',
  summary: 'List all media objects',
  note: 'The alarm’s own, and the pictures of the reports that are linked to it, as long as they are (extension).',
  scope: ['alarms.media:read'],
  query: ListQuery,
  reply: page(Media),
  failures: [400, 401, 403, 404],
})
export const getMedia = endpoint({
  ...single,
  id: 'getMedia',
  tablet: 'alarms',
  method: 'get',
  summary: 'Retrieve a media object',
  scope: ['alarms.media:read'],
  reply: one(Media),
  failures: [401, 403, 404],
})
export const updateMedia = endpoint({
  ...single,
  id: 'updateMedia',
  method: 'patch',
  summary: 'Update a media object',
  scope: ['alarms.media:update'],
  body: z.object({ description }),
  reply: one(Media),
  example,
  failures: [400, 401, 403, 404],
})
// The reference states no scope here; it is never open (facts T26).
export const deleteMedia = endpoint({
  ...single,
  id: 'deleteMedia',
  method: 'delete',
  summary: 'Delete a media object',
  note: 'A picture of a linked report is deleted from the report’s chat, too, with its original; to keep it there, unlink the report.',
  scope: ['alarms.media:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})
