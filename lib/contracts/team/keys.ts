import { z } from 'zod'
import { SCOPES } from '#lib/scopes.ts'
import { endpoint } from '../endpoint.ts'
import { requiredText } from '../text.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { Instant, InstantIn, id } from './shared.ts'

const Kind = z.enum(['team', 'reports']).meta({ description: 'Which API it opens.' })
const Centre = z.enum(['live', 'training'])

const about = {
  id: id('key'),
  createdAt: Instant,
  name: z.string().meta({ example: 'My Integration' }),
  kind: Kind,
  centre: Centre,
  scope: z.array(z.string()).meta({ example: ['alarms:read'] }),
  lastUsedAt: Instant.nullable().meta({ description: 'To the minute.' }),
  expiresAt: Instant.nullable(),
  requestsPerMinute: z.number().int().nullable().meta({ description: 'Null: the general rate limit.', example: 600 }),
}
export const Key = z.object(about).meta({ id: 'Key' })
const IssuedKey = z
  .object({
    ...about,
    secret: z.string().meta({
      description: 'Goes after `Bearer`. Shown this once, kept only as a hash.',
      example: '5f0c9d1a'.repeat(8),
    }),
  })
  .meta({ id: 'IssuedKey' })

const KeyChange = z
  .object({
    name: requiredText(100),
    scope: z.array(z.enum(SCOPES)).max(SCOPES.length).meta({ description: 'Only what the caller may do itself.' }),
    expiresAt: InstantIn.nullable().meta({ description: 'Null: never. No later than the end of the key that asks.' }),
    requestsPerMinute: z.number().int().min(1).max(100_000).nullable(),
  })
  .partial()
export type KeyChange = z.output<typeof KeyChange>
const NewKey = KeyChange.extend({
  name: requiredText(100),
  kind: Kind.optional().meta({ description: '`team` by default. A `reports` key has no scope.' }),
  centre: Centre.optional().meta({ description: 'That of the caller by default.' }),
})

const base = { path: '/v1/keys', tag: 'Keys', versioned: true, extension: true } as const
const single = { ...base, path: '/v1/keys/{id}' } as const

export const createKey = endpoint({
  ...base,
  id: 'createKey',
  method: 'post',
  summary: 'Create an API key',
  scope: ['keys:create'],
  body: NewKey,
  reply: one(IssuedKey),
  showsSecret: true,
  example: { name: 'My Integration', scope: ['alarms:read'], expiresAt: '2100-01-01T00:00:00.000Z' },
  failures: [400, 401, 403],
})
export const listKeys = endpoint({
  ...base,
  versioned: false,
  id: 'listKeys',
  method: 'get',
  summary: 'List all API keys',
  scope: ['keys:read'],
  query: ListQuery,
  reply: page(Key),
  failures: [400, 401, 403],
})
export const getKey = endpoint({
  ...single,
  id: 'getKey',
  method: 'get',
  summary: 'Retrieve an API key',
  scope: ['keys:read'],
  reply: one(Key),
  failures: [401, 403, 404],
})
export const updateKey = endpoint({
  ...single,
  id: 'updateKey',
  method: 'patch',
  summary: 'Update an API key',
  scope: ['keys:update'],
  body: KeyChange,
  reply: one(Key),
  example: { requestsPerMinute: 600 },
  failures: [400, 401, 403, 404],
})
export const revokeKey = endpoint({
  ...single,
  id: 'revokeKey',
  method: 'delete',
  summary: 'Revoke an API key',
  note: 'It opens nothing any more within a second, and its live streams end. Webhooks it made go on; their `creator` names it.',
  scope: ['keys:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})
