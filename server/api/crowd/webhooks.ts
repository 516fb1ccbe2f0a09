import type { z } from 'zod'
import * as wire from '#lib/contracts/crowd/webhooks.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import * as webhooks from '#server/domain/crowd/webhooks/index.ts'
import { requirePublicUrl } from '#server/http/public-url.ts'
import { BY_ADMINS } from './allowed.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import { page } from './envelope.ts'
import type { On } from './on.ts'
import type { Reader } from './reader.ts'
import { idOf, instant, relation } from './wire-parts.ts'

export function webhookRoutes(on: On): void {
  const webhook = answersWith('webhook', webhooks.crowdWebhookById, toWire, BY_ADMINS)

  on(wire.listCrowdWebhooks, {
    allow: webhook.allow.create,
    run: async (call) => {
      const me = call.viewer.membershipId ?? 0
      const users = call.query.user?.map((word) => (word === 'me' ? me : Number(word)))
      return page(call, await webhooks.listCrowdWebhooks(call.ctx, call.viewer, { users }, call.query), toWire)
    },
  })
  on(wire.createCrowdWebhook, {
    allow: webhook.allow.create,
    run: async (call) => {
      const { name = null, url, event_type, shared_secret: secret = null } = call.body
      permit(call.viewer.isAdmin)
      requirePublicUrl(call.rt, url)
      const made = await webhooks.createCrowdWebhook(call.ctx, call.viewer, {
        name,
        url,
        event: EVENTS[event_type],
        secret,
      })
      return { ...(await webhook.shown(call, made.id)), shared_secret: made.secret }
    },
  })
  on(wire.getCrowdWebhook, { find, run: webhook.found })
  on(wire.updateCrowdWebhook, {
    find,
    allow: webhook.allow.change,
    run: async (call) => {
      const { name, url, event_type } = call.body
      if (url !== undefined) requirePublicUrl(call.rt, url)
      const event = event_type && EVENTS[event_type]
      await webhooks.updateCrowdWebhook(call.ctx, call.viewer, call.found.id, { name, url, event })
      return webhook.shown(call, call.found.id)
    },
  })
  on(wire.deleteCrowdWebhook, { find, run: webhook.deleted(webhooks.deleteCrowdWebhook) })
}

const EVENTS = { create: 'POST_CREATE', update: 'POST_UPDATE', delete: 'POST_DELETE' } as const

async function find({ ctx, viewer, params }: Named) {
  const found = await webhooks.crowdWebhookById(ctx, idOf(params.id))
  if (found) permit(viewer.isAdmin)
  return found
}

const toWire = (one: webhooks.CrowdWebhook, { url, viewer }: Reader): z.input<typeof wire.getCrowdWebhook.reply> => ({
  id: one.id,
  user: relation(url, 'users', one.membershipId),
  name: one.name,
  url: one.url,
  shared_secret: null,
  event_type: wire.EVENT_TYPES.find((type) => EVENTS[type] === one.event) ?? 'update',
  entity_type: 'post',
  created: instant(one.createdAt),
  updated: one.updatedAt && instant(one.updatedAt),
  allowed_privileges: viewer.isAdmin ? ['read', 'create', 'update', 'delete', 'search'] : [],
})
