import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { WebhookUrl } from '../webhook-url.ts'
import { page, paging } from './envelope.ts'
import { textIn } from './lenient.ts'
import { UserRelation } from './message-shape.ts'
import { Instant, id, ids, Privileges } from './shared.ts'

export const EVENT_TYPES = ['create', 'update', 'delete'] as const

const Webhook = z
  .object({
    id,
    user: UserRelation.nullable(),
    name: z.string().nullable().meta({ example: 'Our map' }),
    url: z.string().meta({ description: 'Where it is told.', example: 'https://example.com/posts' }),
    shared_secret: z.string().nullable().meta({ description: 'Only in the answer to its creation.', example: null }),
    event_type: z.enum(EVENT_TYPES),
    entity_type: z.literal('post'),
    created: Instant,
    updated: Instant.nullable(),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'CrowdWebhook' })

const fields = {
  name: textIn(500),
  url: WebhookUrl,
  event_type: z.enum(EVENT_TYPES),
  entity_type: z.literal('post', 'must be post'),
  shared_secret: text(200).min(20, 'must have at least 20 characters').nullish(),
}

const base = { path: '/api/v3/webhooks', tag: 'Webhooks', scope: ['webhooks'], extension: true } as const
const single = { ...base, path: '/api/v3/webhooks/{id}' } as const

export const listCrowdWebhooks = endpoint({
  ...base,
  id: 'listCrowdWebhooks',
  method: 'get',
  summary: 'List where changes of posts are told',
  note: 'For admins: what is told names drafts, too.',
  query: z.object({
    ...paging,
    orderby: z.enum(['id', 'created']).default('id').meta({ description: '`id` by default.' }),
    user: ids('me').optional().meta({ description: 'Only those that these users made.' }),
  }),
  reply: page(Webhook),
  failures: [400, 401, 403, 422],
})
export const createCrowdWebhook = endpoint({
  ...base,
  id: 'createCrowdWebhook',
  method: 'post',
  summary: 'Have changes of posts told to an address',
  note: 'Deliveries are those of the team API’s webhooks (`POST_CREATE`, `POST_UPDATE`, `POST_DELETE`), signed after Standard Webhooks with the bytes of `shared_secret`; without one a secret is made.',
  body: z.object(fields),
  reply: Webhook,
  example: {
    entity_type: 'post',
    event_type: 'create',
    url: 'https://example.com/webhook/trigger',
    shared_secret: 'f2416258639b0584c909dd9cdb33db34',
  },
  failures: [400, 401, 403, 413, 422],
})
export const getCrowdWebhook = endpoint({
  ...single,
  id: 'getCrowdWebhook',
  method: 'get',
  summary: 'Get one of them',
  reply: Webhook,
  failures: [400, 401, 403, 404],
})
export const updateCrowdWebhook = endpoint({
  ...single,
  id: 'updateCrowdWebhook',
  method: 'put',
  summary: 'Update one of them',
  note: 'What is left out keeps its value; the secret stays as it is.',
  body: z.object(fields).partial(),
  reply: Webhook,
  example: { event_type: 'update' },
  failures: [400, 401, 403, 404, 413, 422],
})
export const deleteCrowdWebhook = endpoint({
  ...single,
  id: 'deleteCrowdWebhook',
  method: 'delete',
  summary: 'Have them told no more',
  reply: Webhook,
  failures: [400, 401, 403, 404],
})

export const crowdWebhookEndpoints = [
  listCrowdWebhooks,
  createCrowdWebhook,
  getCrowdWebhook,
  updateCrowdWebhook,
  deleteCrowdWebhook,
]
