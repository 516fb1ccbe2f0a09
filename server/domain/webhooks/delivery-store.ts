import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { Delivery } from './delivery.ts'

type Filter = { search?: string | undefined; status?: Delivery['status'] | undefined }

/** What one webhook was sent. The caller has looked for the webhook already. */
export async function pageDeliveries(ctx: Context, webhookId: string, filter: Filter, request: PageRequest) {
  const found = contains(filter.search, sql`d.type`)
  const status = filter.status === undefined ? sql`true` : sql`d.status = ${filter.status}`
  const matching = sql`select d.id from webhook_delivery d
    where d.webhook_id = ${webhookId} and ${found} and ${status}`
  return pageOf(ctx.db, matching, request, (ids) => deliveriesByIds(ctx, webhookId, ids))
}

export async function deliveryById(ctx: Context, webhookId: string, id: string): Promise<Delivery | undefined> {
  return (await deliveriesByIds(ctx, webhookId, [id]))[0]
}

async function deliveriesByIds(ctx: Context, webhookId: string, ids: string[]): Promise<Delivery[]> {
  const rows = await ctx.db
    .selectFrom('webhook_delivery as d')
    .innerJoin('webhook as w', 'w.id', 'd.webhook_id')
    .select(['d.id', 'd.webhook_id as webhookId', 'd.created_at as createdAt', 'd.updated_at as updatedAt', 'd.type'])
    .select(['d.seq', 'd.status', 'd.next_at as nextAt', 'd.attempts'])
    .where('w.team_id', '=', ctx.teamId)
    .where('w.centre', '=', ctx.centre)
    .where('w.id', '=', webhookId)
    .where('d.id', 'in', ids)
    .execute()
  return rows.map((row) => ({ ...row, seq: row.seq === null ? null : Number(row.seq) }))
}
