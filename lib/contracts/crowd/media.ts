import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { page, paging } from './envelope.ts'
import { Instant, id, ids, Privileges, url } from './shared.ts'

const MAX_FILE = 15 * 1024 * 1024

export const Media = z
  .object({
    id,
    url: url('media/530'),
    user: z
      .object({ id, url: url('users/1') })
      .nullable()
      .meta({ description: 'Who sent it; null for nobody we know.' }),
    caption: z.string().meta({ example: 'A sample image' }),
    created: Instant,
    updated: Instant.nullable(),
    mime: z.string().meta({ example: 'image/jpeg' }),
    original_file_url: z.string().meta({
      description:
        'Nobody can guess it, and whoever has it needs no token. The picture says nothing of where it was taken.',
      example: 'http://localhost:3000/media/57998f5f0bae9.jpg',
    }),
    original_file_size: z.number().int().meta({ description: 'In bytes.', example: 182_331 }),
    original_width: z.number().int().meta({ description: 'In points, upright.', example: 1200 }),
    original_height: z.number().int().meta({ example: 900 }),
    thumbnail_url: z.string().optional().meta({
      description: 'A WebP of at most 480 × 480 points.',
      example: 'http://localhost:3000/media/57998f5f0bae9.jpg/thumbnail',
    }),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'CrowdMedia' })

const Caption = text(1000).nullish()
const base = { path: '/api/v3/media', tag: 'Media', scope: ['media'] } as const
const single = { ...base, path: '/api/v3/media/{id}' } as const

export const listMedia = endpoint({
  ...base,
  id: 'listCrowdMedia',
  method: 'get',
  summary: 'List all media',
  query: z.object({
    ...paging,
    orderby: z.enum(['id', 'created', 'updated']).default('id').meta({ description: '`id` by default.' }),
    user: ids('me', 'none').optional().meta({ description: 'Ids of users, `me` or `none`.' }),
    orphans: z
      .stringbool()
      .optional()
      .meta({ type: 'boolean', description: 'Only media that no post has.', example: true }),
  }),
  reply: page(Media),
  failures: [400, 401, 403, 422],
})
export const uploadMedia = endpoint({
  ...base,
  id: 'uploadCrowdMedia',
  method: 'post',
  summary: 'Upload media',
  note: 'A JPEG, PNG or GIF of at most 15 MiB; HEIC becomes a JPEG. The file may come under any name.',
  files: { name: '*', most: 1, maxBytes: MAX_FILE, fields: true },
  body: z.object({ caption: Caption }),
  reply: Media,
  example: { caption: 'A sample image' },
  failures: [400, 401, 403, 413, 422],
})
export const getMedia = endpoint({
  ...single,
  id: 'getCrowdMedia',
  method: 'get',
  summary: 'Get media',
  reply: Media,
  failures: [400, 401, 403, 404],
})
export const updateMedia = endpoint({
  ...single,
  id: 'updateCrowdMedia',
  method: 'put',
  summary: 'Update media',
  note: 'Only the caption can be changed, and only by admins; for another file, upload another medium.',
  body: z.object({ caption: Caption }),
  reply: Media,
  example: { caption: 'A new caption' },
  failures: [400, 401, 403, 404, 413, 422],
})
export const deleteMedia = endpoint({
  ...single,
  id: 'deleteCrowdMedia',
  method: 'delete',
  summary: 'Delete media',
  note: 'Posts that show it show it no more.',
  reply: Media,
  failures: [400, 401, 403, 404],
})

export const mediaEndpoints = [listMedia, uploadMedia, getMedia, updateMedia, deleteMedia]
