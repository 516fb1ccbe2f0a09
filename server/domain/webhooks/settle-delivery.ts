import { sql } from 'kysely'
import type { Attempt } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '../context.ts'
import { switchOff } from './change-webhook.ts'
import type { Due } from './claim-delivery.ts'

import { deliverJob } from './make-deliveries.ts'

const KEPT = 32

/** It arrived. */
export const settleDelivered = (ctx: Context, due: Due, attempt: Attempt) =>
  settle(ctx, due, attempt, sql`status = 'delivered', next_at = null`)

/** It failed, and is tried again in so many seconds. */
export const settleLater = (outer: Context, due: Due, attempt: Attempt, afterSeconds: number) =>
  transaction(outer, async (ctx) => {
    const later = sql`tries = tries + 1, next_at = now() + make_interval(secs => ${afterSeconds})`
    if (await settle(ctx, due, attempt, later)) await ctx.enqueue(ctx.db, deliverJob(due.webhookId, afterSeconds))
  })

/** It is given up; when the receiver is gone for good, so is its webhook until somebody makes it active again. */
export const settleDead = (outer: Context, due: Due, attempt: Attempt, { gone = false } = {}) =>
  transaction(outer, async (ctx) => {
    if (gone) await lockAsDeletionDoes(ctx, due.webhookId)
    const settled = await settle(ctx, due, attempt, sql`status = 'dead', next_at = null`)
    if (settled && gone) await switchOff(ctx, due.webhookId)
  })

/** The webhook before its delivery, so that neither waits for the other. */
const lockAsDeletionDoes = (ctx: Context, id: string) =>
  sql`select from webhook where id = ${id} for no key update`.execute(ctx.db)

/** False, and nothing is written, when another turn has taken over meanwhile. */
async function settle(ctx: Context, due: Due, attempt: Attempt, outcome: ReturnType<typeof sql>): Promise<boolean> {
  const result = await sql`update webhook_delivery set ${outcome}, updated_at = ${ctx.now()}, attempts = (
      select jsonb_agg(a order by n) from (
        select a, n from jsonb_array_elements(attempts || ${JSON.stringify([attempt])}::jsonb) with ordinality as t (a, n)
        order by n desc limit ${KEPT}) newest)
    where id = ${due.id} and turn = ${due.turn} and status = 'pending'`.execute(ctx.db)
  return result.numAffectedRows === 1n
}
