import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText, text } from '../text.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { Instant, id, like } from './shared.ts'

const words = 'Help is on the way. Stay where you are if it is safe.'

/** What dispatchers write often, ready to be sent. */
export const CannedReply = z
  .object({
    id: id('rpl'),
    createdAt: Instant,
    updatedAt: Instant,
    text: like(words),
    translations: z.array(z.object({ text: like('Hjälp är på väg.'), locale: like('sv') })),
  })
  .meta({ id: 'CannedReply' })
export type CannedReply = z.output<typeof CannedReply>

const NewReply = z.object({
  text: requiredText(500),
  translations: z
    .array(z.object({ text: requiredText(500), locale: text(35) }))
    .max(100)
    .optional()
    .meta({
      description: 'In the team’s secondary locales; for citizens who read one of them. A change replaces them all.',
    }),
})

const base = { path: '/v1/replies', tag: 'Reports', extension: true, versioned: true } as const
const single = { ...base, path: '/v1/replies/{id}' } as const

export const createReply = endpoint({
  ...base,
  id: 'createReply',
  method: 'post',
  summary: 'Create a canned reply',
  scope: ['replies:create'],
  body: NewReply,
  reply: one(CannedReply),
  example: { text: words },
  failures: [400, 401, 403],
})
export const listReplies = endpoint({
  ...base,
  versioned: false,
  id: 'listReplies',
  method: 'get',
  summary: 'List canned replies',
  scope: ['replies:read'],
  query: ListQuery,
  reply: page(CannedReply),
  failures: [400, 401, 403],
})
export const getReply = endpoint({
  ...single,
  id: 'getReply',
  method: 'get',
  summary: 'Retrieve a canned reply',
  scope: ['replies:read'],
  reply: one(CannedReply),
  failures: [401, 403, 404],
})
export const updateReply = endpoint({
  ...single,
  id: 'updateReply',
  method: 'patch',
  summary: 'Update a canned reply',
  scope: ['replies:update'],
  body: NewReply.partial(),
  reply: one(CannedReply),
  example: { text: words },
  failures: [400, 401, 403, 404],
})
export const deleteReply = endpoint({
  ...single,
  id: 'deleteReply',
  method: 'delete',
  summary: 'Delete a canned reply',
  scope: ['replies:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})
