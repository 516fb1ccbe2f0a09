import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { listQuery, one, page } from './envelope.ts'
import { Instant, id } from './shared.ts'

const status = z.enum(['pending', 'delivered', 'dead'])
const delivery = {
  id: id('whd').meta({ description: 'Sent as `webhook-id`, the same at every attempt.' }),
  createdAt: Instant,
  updatedAt: Instant,
  webhook: id('whk'),
  type: z.string().meta({ description: 'What happened, or `TEST`.', example: 'ALARM_CREATE' }),
  seq: z.number().int().nullable().meta({ description: 'Its place in the team’s log; null for a test.', example: 419 }),
  status: status.meta({ description: '`dead`: given up. Kept for 30 days, delivered ones for 7.' }),
  nextAttemptAt: Instant.nullable().meta({ description: 'When it is tried (again), while it is pending.' }),
}
const Attempt = z
  .object({
    at: Instant,
    status: z.number().int().nullable().meta({ description: 'The HTTP status; null without an answer.', example: 200 }),
    durationMs: z.number().int().meta({ example: 84 }),
    error: z.string().nullable().meta({
      description: 'Why there was no answer, or nothing was sent.',
      example: 'The connection was refused',
    }),
    answer: z.string().nullable().meta({ description: 'The first 1 kB of the answer.', example: 'ok' }),
  })
  .meta({ id: 'WebhookAttempt' })

export const Delivery = z.object(delivery).meta({ id: 'WebhookDelivery' })
export const DeliveryWithAttempts = z
  .object({ ...delivery, attempts: z.array(Attempt).meta({ description: 'Oldest first; the newest 32.' }) })
  .meta({ id: 'WebhookDeliveryWithAttempts' })

const base = { tag: 'Webhooks', extension: true } as const
const path = '/v1/webhooks/{id}/deliveries'

export const listDeliveries = endpoint({
  ...base,
  path,
  id: 'listWebhookDeliveries',
  method: 'get',
  summary: 'List what a webhook was sent',
  scope: ['webhooks:read'],
  query: z.object({ ...listQuery, status: status.optional().meta({ description: 'Only those in this state.' }) }),
  reply: page(Delivery),
  failures: [400, 401, 403, 404],
})
export const getDelivery = endpoint({
  ...base,
  path: `${path}/{delivery_id}`,
  id: 'getWebhookDelivery',
  method: 'get',
  summary: 'Retrieve a delivery and its attempts',
  scope: ['webhooks:read'],
  reply: one(DeliveryWithAttempts),
  failures: [401, 403, 404],
})
export const replayDelivery = endpoint({
  ...base,
  path: `${path}/{delivery_id}/replay`,
  id: 'replayWebhookDelivery',
  method: 'post',
  summary: 'Send a delivery again, with the same webhook-id',
  scope: ['webhooks:update'],
  reply: one(DeliveryWithAttempts),
  failures: [400, 401, 403, 404],
})
export const testWebhook = endpoint({
  ...base,
  path: '/v1/webhooks/{id}/test',
  id: 'testWebhook',
  method: 'post',
  summary: 'Send a delivery of type TEST, whether the webhook is active or not',
  scope: ['webhooks:update'],
  reply: one(DeliveryWithAttempts),
  failures: [401, 403, 404],
})
