import { transaction } from '#server/db/transaction.ts'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'
import type { Job } from '../job.ts'
import { type Delivery, TEST } from './delivery.ts'
import { deliveryById } from './delivery-store.ts'

type Heard = { type: string; seq: number | null }

/**
 * Writes down what a webhook is going to be told, and queues the telling: one job, however much it is. Call it in a
 * transaction: deliveries and job exist together or not at all. Returns the deliveries' ids, in order.
 */
export async function makeDeliveries(
  ctx: Pick<Context, 'db' | 'now' | 'enqueue'>,
  webhookId: string,
  heard: Heard[],
): Promise<string[]> {
  if (heard.length === 0) return []
  const rows = heard.map(({ type, seq }) => {
    const { id, at } = newId('whd', ctx.now())
    const place = seq === null ? null : String(seq)
    return { id, webhook_id: webhookId, type, seq: place, created_at: at, updated_at: at }
  })
  await ctx.db.insertInto('webhook_delivery').values(rows).execute()
  await ctx.enqueue(ctx.db, deliverJob(webhookId))
  return rows.map(({ id }) => id)
}

/** Delivers all that is due for one webhook by then. */
export const deliverJob = (webhookId: string, afterSeconds = 0): Job => ({
  name: 'deliver-webhook',
  data: { webhookId },
  afterSeconds,
})

/** Queues a delivery of type TEST. */
export function makeTest(outer: Context, webhookId: string): Promise<Delivery> {
  return transaction(outer, async (ctx) => {
    const [id] = await makeDeliveries(ctx, webhookId, [{ type: TEST, seq: null }])
    return (await deliveryById(ctx, webhookId, id!))! // as it was queued: it may be delivered at any moment
  })
}
