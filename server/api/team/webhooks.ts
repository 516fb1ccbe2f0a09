import * as contract from '#lib/contracts/team/webhooks.ts'
import * as webhooks from '#server/domain/webhooks/index.ts'
import { requirePublicUrl } from '#server/http/public-url.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import { withSecret } from './envelope.ts'
import type { On } from './on.ts'
import { requireAsMuch, requireReadable } from './webhook-scopes.ts'
import { webhookToWire } from './webhook-wire.ts'

export function webhookRoutes(on: On): void {
  const webhook = answersWith('webhook', webhooks.webhookById, webhookToWire)
  const find = ({ ctx, params }: Named) => webhooks.webhookById(ctx, params.id)

  on(contract.createWebhook, {
    run: async (call) => {
      const { ctx, rt, caller, body } = call
      requirePublicUrl(rt, body.url)
      requireReadable(caller.scopes, body.events)
      const made = await webhooks.createWebhook(ctx, { ...body, scopes: [...caller.scopes] })
      return withSecret(await webhook.shown(call, made.id), made.secret)
    },
  })
  on(contract.listWebhooks, { run: webhook.listed(webhooks.pageWebhooks, 'whk') })
  on(contract.getWebhook, { find, run: webhook.found })
  on(contract.updateWebhook, {
    find,
    run: async (call) => {
      const { ctx, rt, caller, found, body } = call
      if (body.url !== undefined) requirePublicUrl(rt, body.url)
      if (body.events) requireReadable(caller.scopes, body.events)
      const change = { ...body, scopes: [...caller.scopes] }
      await webhooks.updateWebhook(ctx, found.id, change, (after) => requireAsMuch(caller.scopes, after))
      return webhook.shown(call, found.id)
    },
  })
  on(contract.deleteWebhook, { run: webhook.deleted(webhooks.deleteWebhook) })
  on(contract.rotateWebhookSecret, {
    find,
    run: async (call) => {
      const { ctx, caller, found } = call
      requireAsMuch(caller.scopes, found)
      const secret = await webhooks.rotateSecret(ctx, found.id)
      return withSecret(await webhook.shown(call, found.id), secret)
    },
  })
}
