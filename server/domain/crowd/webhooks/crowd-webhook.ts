import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import * as webhooks from '#server/domain/webhooks/index.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import { permit, type Viewer } from '../viewer.ts'

/** A webhook of the team that was made as the platform has them: one event, of posts. */
export type CrowdWebhook = {
  id: number
  webhookId: string
  membershipId: number | null
  name: string | null
  url: string
  event: string
  createdAt: Date
  updatedAt: Date | null
}
export type NewCrowdWebhook = Pick<CrowdWebhook, 'name' | 'url' | 'event'> & { secret: string | null }
type Change = { [K in 'name' | 'url' | 'event']?: CrowdWebhook[K] | undefined }

/** What whoever manages posts hears of them. */
const SCOPES = ['reports:read']

const columns = sql`c.id, c.webhook_id as "webhookId", c.membership_id as "membershipId", w.description as name, w.url,
  w.events[1] as event, w.created_at as "createdAt", nullif(w.updated_at, w.created_at) as "updatedAt"`
const from = sql`crowd_webhook c join webhook w on w.id = c.webhook_id`
const ORDER = { id: sql`c.id`, created: sql`w.created_at` }
const ours = ({ teamId, centre }: Context) => sql`w.team_id = ${teamId} and w.centre = ${centre}`

/** @throws DomainError `forbidden` to all but admins */
export function listCrowdWebhooks(
  ctx: Context,
  viewer: Viewer,
  { users }: { users: number[] | undefined },
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<CrowdWebhook>> {
  permit(viewer.isAdmin)
  const where = sql`${ours(ctx)} and ${users ? sql`c.membership_id = any(${users}::bigint[])` : sql`true`}`
  return listed(ctx.db, { columns, from, where }, { by: ORDER[listing.orderby], id: sql`c.id` }, listing)
}

export async function crowdWebhookById(ctx: Context, id: number): Promise<CrowdWebhook | undefined> {
  const { rows } = await sql<CrowdWebhook>`
    select ${columns} from ${from} where ${ours(ctx)} and c.id = ${id}`.execute(ctx.db)
  return rows[0]
}

/** Makes one; the secret is returned here and never again. @throws DomainError `forbidden` */
export function createCrowdWebhook(
  outer: Context,
  viewer: Viewer,
  { name, url, event, secret }: NewCrowdWebhook,
): Promise<{ id: number; secret: string }> {
  permit(viewer.isAdmin)
  return transaction(outer, async (ctx) => {
    const signed = secret === null ? undefined : `whsec_${Buffer.from(secret).toString('base64')}`
    const about = { url, events: [event], description: name, scopes: SCOPES }
    const made = await webhooks.createWebhook(ctx, { ...about, secret: signed })
    const { rows } = await sql<{ id: number }>`insert into crowd_webhook (webhook_id, membership_id)
      values (${made.id}, ${viewer.membershipId}) returning id`.execute(ctx.db)
    return { id: rows[0]!.id, secret: secret ?? made.secret } // safe: an insert returns its row
  })
}

/** @throws DomainError `forbidden`, `not_found` */
export async function updateCrowdWebhook(ctx: Context, viewer: Viewer, id: number, change: Change): Promise<void> {
  permit(viewer.isAdmin)
  const { webhookId } = await existing(ctx, id)
  const { name, url, event } = change
  const given = { description: name, url, events: event === undefined ? undefined : [event] }
  await webhooks.updateWebhook(ctx, webhookId, { ...given, scopes: SCOPES }, () => undefined)
}

/** @throws DomainError `forbidden`, `not_found` */
export async function deleteCrowdWebhook(ctx: Context, viewer: Viewer, id: number): Promise<void> {
  permit(viewer.isAdmin)
  await webhooks.deleteWebhook(ctx, (await existing(ctx, id)).webhookId)
}

async function existing(ctx: Context, id: number): Promise<CrowdWebhook> {
  const found = await crowdWebhookById(ctx, id)
  if (!found) throw notFound('webhook')
  return found
}
