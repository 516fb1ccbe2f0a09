import * as contract from '#lib/contracts/team/webhook-deliveries.ts'
import * as webhooks from '#server/domain/webhooks/index.ts'
import type { Named } from './call.ts'
import { one, page, pageRequest } from './envelope.ts'
import type { On } from './on.ts'
import { deliveryToWire, deliveryWithAttempts } from './webhook-wire.ts'

const webhook = ({ ctx, params }: Named) => webhooks.webhookById(ctx, params.id)

export function deliveryRoutes(on: On): void {
  on(contract.listDeliveries, {
    find: webhook,
    run: async ({ ctx, params, query }) => {
      const found = await webhooks.pageDeliveries(ctx, params.id, query, pageRequest(query, 'whd'))
      return page(found, deliveryToWire)
    },
  })
  on(contract.getDelivery, {
    find: ({ ctx, params }) => webhooks.deliveryById(ctx, params.id, params.delivery_id),
    run: async ({ found }) => one(deliveryWithAttempts(found)),
  })
  on(contract.replayDelivery, {
    find: webhook,
    run: async ({ ctx, params, found }) =>
      one(deliveryWithAttempts(await webhooks.replayDelivery(ctx, found, params.delivery_id))),
  })
  on(contract.testWebhook, {
    find: webhook,
    run: async ({ ctx, params }) => one(deliveryWithAttempts(await webhooks.makeTest(ctx, params.id))),
  })
}
