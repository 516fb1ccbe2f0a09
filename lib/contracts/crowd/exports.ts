import { z } from 'zod'
import { isStorableJson } from '../../storable.ts'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { page, paging } from './envelope.ts'
import { PostFilters } from './post-query.ts'
import { Instant, id, list, Privileges, url } from './shared.ts'

const FIELDS = ['title', 'content', 'status', 'post_date', 'tags', 'road']
const CSV = z
  .string()
  .meta({ description: 'UTF-8 with a byte order mark, RFC 4180.', example: 'ID,Title\r\n17,Need help\r\n' })

export const exportPosts = endpoint({
  path: '/api/v3/posts/export',
  tag: 'Exports',
  scope: ['posts', 'exports'],
  extension: true,
  id: 'exportPosts',
  method: 'get',
  summary: 'Get posts as CSV',
  note:
    'Takes all filters of the list. What begins like a formula, also behind a semicolon, tab or line end, has an apostrophe in front, ' +
    'which an import takes away again; numbers and phone numbers have not. Answers to date questions are days (`2024-06-28`), other ' +
    'times have their offset.',
  query: z.object({
    ...PostFilters.shape,
    format: z.enum(['csv']).default('csv').meta({ description: 'Nothing else is there.' }),
    fields: list.optional().meta({
      type: 'string',
      example: FIELDS.join(),
      description: 'Only these, in this order: fields of posts, or keys of attributes.',
    }),
  }),
  reply: CSV,
  media: { 'text/csv': CSV },
  failures: [400, 401, 403, 422],
})

export const ExportJob = z
  .object({
    id,
    url: z.string().nullable().meta({
      description: 'Where the file is, once it is done. Who has this address needs no token.',
      example: null,
    }),
    entity_type: z.literal('post'),
    filters: z.record(z.string(), z.unknown()).meta({ example: { status: 'all', form: '1' } }),
    fields: z.array(z.string()).nullable().meta({ example: FIELDS }),
    expires: Instant.nullable().meta({
      description:
        'When the file goes: a day after it was made. Then `status` is `expired`, `url` null, and its address 410.',
      example: null,
    }),
    status: z.enum(['queued', 'running', 'done', 'failed', 'expired']),
    rows: z.number().int().nullable().meta({ description: 'How many posts are in the file.', example: 418 }),
    error: z.string().nullable().meta({ description: 'Why it failed.', example: null }),
    user: z.object({ id: z.number().meta({ example: 1 }), url: url('users/1') }).nullable(),
    created: Instant,
    updated: Instant.nullable(),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'ExportJob' })

// PHP clients send `[]` where there is none.
const none = z
  .array(z.unknown())
  .length(0)
  .transform(() => ({}))

const base = { tag: 'Exports', scope: ['posts', 'exports'], extension: true } as const

export const listExports = endpoint({
  ...base,
  path: '/api/v3/exports/jobs',
  id: 'listExports',
  method: 'get',
  summary: 'List the exports that you asked for',
  query: z.object({ ...paging, orderby: z.enum(['id']).default('id').meta({ description: '`id` by default.' }) }),
  reply: page(ExportJob),
  failures: [400, 401, 403, 422],
})
export const createExport = endpoint({
  ...base,
  path: '/api/v3/exports/jobs',
  id: 'createExport',
  method: 'post',
  summary: 'Export posts as CSV, in the background',
  note: 'The file shows what you may see when it is made, and is kept for a day. `filters` are those of the list.',
  body: z.object({
    entity_type: z.literal('post', 'only posts are exported').default('post'),
    filters: z
      .union([none, z.record(text(200), z.unknown())], { error: 'must be an object of filters' })
      .refine((filters) => isStorableJson(filters), 'contains what cannot be stored')
      .nullish(),
    fields: z.array(text(150)).max(500).nullish().meta({
      description: 'Only these, in this order: fields of posts, or keys of attributes.',
    }),
  }),
  reply: ExportJob,
  example: { entity_type: 'post', filters: { status: 'all', form: '1' }, fields: FIELDS },
  failures: [400, 401, 403, 413, 422],
})
export const getExport = endpoint({
  ...base,
  path: '/api/v3/exports/jobs/{id}',
  id: 'getExport',
  method: 'get',
  summary: 'Get an export',
  reply: ExportJob,
  failures: [400, 401, 403, 404],
})

export const exportEndpoints = [exportPosts, listExports, createExport, getExport]
