import * as contract from '#lib/contracts/team/webhooks.ts'
import type { Runtime } from '#server/apps/runtime.ts'
import type { Context } from '#server/domain/context.ts'
import { invalid, notFound } from '#server/domain/error.ts'
import * as webhooks from '#server/domain/webhooks/index.ts'
import { isPrivateHost } from '#server/outbound/address.ts'
import type { On } from './app.ts'
import { one, page, pageRequest } from './envelope.ts'
import { requireAsMuch, requireReadable } from './webhook-scopes.ts'
import { webhookToWire } from './webhook-wire.ts'

export function webhookRoutes(on: On): void {
  on(contract.createWebhook, {
    run: async ({ ctx, rt, caller, body }) => {
      requirePublic(rt, body.url)
      requireReadable(caller.scopes, body.events)
      const made = await webhooks.createWebhook(ctx, { ...body, scopes: [...caller.scopes] })
      return withSecret(ctx, made.id, made.secret)
    },
  })
  on(contract.listWebhooks, {
    run: async ({ ctx, query }) => {
      const found = await webhooks.pageWebhooks(ctx, query.search, pageRequest(query, 'whk'))
      return page(found, found.rows.map(webhookToWire))
    },
  })
  on(contract.getWebhook, {
    find: ({ ctx, params }) => webhooks.webhookById(ctx, params.id),
    run: async ({ found }) => shown(found),
  })
  on(contract.updateWebhook, {
    find: ({ ctx, params }) => webhooks.webhookById(ctx, params.id),
    run: async ({ ctx, rt, caller, params, body }) => {
      if (body.url !== undefined) requirePublic(rt, body.url)
      if (body.events) requireReadable(caller.scopes, body.events)
      const change = { ...body, scopes: [...caller.scopes] }
      await webhooks.updateWebhook(ctx, params.id, change, (after) => requireAsMuch(caller.scopes, after))
      return shown(await read(ctx, params.id))
    },
  })
  on(contract.deleteWebhook, {
    run: async ({ ctx, params }) => {
      await webhooks.deleteWebhook(ctx, params.id)
      return one({ id: params.id })
    },
  })
  on(contract.rotateWebhookSecret, {
    find: ({ ctx, params }) => webhooks.webhookById(ctx, params.id),
    run: async ({ ctx, caller, params, found }) => {
      requireAsMuch(caller.scopes, found)
      return withSecret(ctx, params.id, await webhooks.rotateSecret(ctx, params.id))
    },
  })
}

/** What the address itself shows is refused at once; what its name stands for is checked at every connection. */
function requirePublic({ config }: Runtime, url: string): void {
  if (config.WEBHOOK_ALLOW_PRIVATE || !isPrivateHost(new URL(url).hostname)) return
  throw invalid('url: must not lead to a private address', 'url')
}

const shown = (webhook: webhooks.ShownWebhook) => one(webhookToWire(webhook), webhook.version)

async function withSecret(ctx: Context, id: string, secret: string) {
  const webhook = await read(ctx, id)
  return one({ ...webhookToWire(webhook), secret }, webhook.version)
}

async function read(ctx: Context, id: string): Promise<webhooks.ShownWebhook> {
  const webhook = await webhooks.webhookById(ctx, id)
  if (!webhook) throw notFound('webhook')
  return webhook
}
