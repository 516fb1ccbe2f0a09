import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '../context.ts'
import { invalid, notFound } from '../error.ts'
import { type Delivery, TEST } from './delivery.ts'
import { deliveryById } from './delivery-store.ts'
import { deliverJob } from './make-deliveries.ts'
import type { Webhook } from './webhook.ts'

/**
 * Sends a delivery again at once, from the start of its schedule and under the same id. An attempt that is under way
 * no longer counts.
 * @throws DomainError `not_found`, `invalid` for an event of an inactive webhook
 */
export function replayDelivery(outer: Context, webhook: Pick<Webhook, 'id' | 'active'>, id: string): Promise<Delivery> {
  return transaction(outer, async (ctx) => {
    const row = await ctx.db
      .updateTable('webhook_delivery')
      .set((eb) => ({ turn: eb('turn', '+', 1), tries: 0, status: 'pending' }))
      .set({ next_at: sql<Date>`now()`, updated_at: ctx.now() })
      .where('id', '=', id)
      .where('webhook_id', '=', webhook.id)
      .returning('type')
      .executeTakeFirst()
    if (!row) throw notFound('delivery')
    if (!webhook.active && row.type !== TEST) throw invalid('The webhook is not active')
    await ctx.enqueue(ctx.db, deliverJob(webhook.id))
    return (await deliveryById(ctx, webhook.id, id))!
  })
}
