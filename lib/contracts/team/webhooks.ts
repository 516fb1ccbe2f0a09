import { z } from 'zod'
import { ACTION_NAMES, fitsAction } from '#lib/actions.ts'
import { endpoint } from '../endpoint.ts'
import { requiredText, text } from '../text.ts'
import { WebhookUrl } from '../webhook-url.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { Actor, Instant, id, like, orNull } from './shared.ts'

const Events = z
  .array(
    text(64).refine(
      (pattern) => /^[A-Z_]*\*?[A-Z_]*$/.test(pattern) && ACTION_NAMES.some((a) => fitsAction(pattern, a)),
      {
        error: 'must be the name of an action, or fit some: ALARM_CREATE, ALARM_*, *',
      },
    ),
  )
  .min(1)
  .max(100)
  .meta({
    description: 'Names of actions, or patterns with one star. The document’s `webhooks` are all there are.',
    example: ['ALARM_*', 'RESPONSE_CREATE'],
  })

const webhook = {
  id: id('whk'),
  createdAt: Instant,
  updatedAt: Instant,
  url: z.string().meta({ example: 'https://example.com/muster' }),
  events: z.array(z.string()).meta({ example: ['ALARM_*'] }),
  description: like('Our incident log').nullable(),
  active: z.boolean(),
  centre: z.enum(['live', 'training']),
  creator: orNull(Actor).meta({
    description:
      'Who made it. It goes on when that key is revoked: whoever mistrusts the key deletes its webhooks, too.',
  }),
}
export const Webhook = z.object(webhook).meta({ id: 'Webhook' })

/** Shown once. It must be kept readable, because every delivery is signed with it. */
const WebhookWithSecret = z
  .object({
    ...webhook,
    secret: z.string().meta({
      description: 'Shown only here. Verify with it that a delivery came from Muster.',
      example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=',
    }),
  })
  .meta({ id: 'WebhookWithSecret' })

const NewWebhook = z.object({
  url: WebhookUrl,
  events: Events,
  description: requiredText(500).nullable().optional(),
  active: z.boolean().optional().meta({ description: 'True by default. An inactive one hears nothing.' }),
})

const base = { path: '/v1/webhooks', tag: 'Webhooks', versioned: true, extension: true } as const
const single = { ...base, path: '/v1/webhooks/{id}' } as const

export const createWebhook = endpoint({
  ...base,
  id: 'createWebhook',
  method: 'post',
  summary: 'Create a webhook; its secret is shown once',
  scope: ['webhooks:create'],
  showsSecret: true,
  body: NewWebhook,
  reply: one(WebhookWithSecret),
  example: { url: 'https://example.com/muster', events: ['ALARM_*'] },
  failures: [400, 401, 403],
})
export const listWebhooks = endpoint({
  ...base,
  versioned: false,
  id: 'listWebhooks',
  method: 'get',
  summary: 'List all webhooks',
  scope: ['webhooks:read'],
  query: ListQuery,
  reply: page(Webhook),
  failures: [400, 401, 403],
})
export const getWebhook = endpoint({
  ...single,
  id: 'getWebhook',
  method: 'get',
  summary: 'Retrieve a webhook',
  scope: ['webhooks:read'],
  reply: one(Webhook),
  failures: [401, 403, 404],
})
export const updateWebhook = endpoint({
  ...single,
  id: 'updateWebhook',
  method: 'patch',
  summary: 'Update a webhook',
  scope: ['webhooks:update'],
  body: NewWebhook.partial(),
  reply: one(Webhook),
  example: { active: false },
  failures: [400, 401, 403, 404],
})
export const deleteWebhook = endpoint({
  ...single,
  id: 'deleteWebhook',
  method: 'delete',
  summary: 'Delete a webhook and its deliveries',
  scope: ['webhooks:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})
export const rotateWebhookSecret = endpoint({
  ...single,
  path: '/v1/webhooks/{id}/secret',
  id: 'rotateWebhookSecret',
  method: 'post',
  summary: 'Give a webhook a new secret; the old one signs as well for 24 hours',
  scope: ['webhooks:update'],
  showsSecret: true,
  reply: one(WebhookWithSecret),
  failures: [401, 403, 404, 412],
})
