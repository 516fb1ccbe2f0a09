import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { actorJson, readActor } from '../json.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { NamedActor } from '../person.ts'
import type { Webhook } from './webhook.ts'

/** With the name of whoever made it, read where it lives. */
export type ShownWebhook = Webhook & { creator: NamedActor }

export const COLUMNS = [
  ...(['id', 'created_at as createdAt', 'updated_at as updatedAt', 'url', 'events', 'description', 'active'] as const),
  ...(['centre', 'scopes', 'version'] as const),
] as const

/** The webhooks of the caller's centre. */
export async function pageWebhooks(ctx: Context, search: string | undefined, request: PageRequest) {
  const found = contains(search, sql`w.url`, sql`w.description`)
  const matching = sql`select w.id from webhook w
    where w.team_id = ${ctx.teamId} and w.centre = ${ctx.centre} and ${found}`
  return pageOf(ctx.db, matching, request, (ids) => webhooksByIds(ctx, ids))
}

async function webhooksByIds(ctx: Context, ids: string[]): Promise<ShownWebhook[]> {
  const rows = await ctx.db
    .selectFrom('webhook')
    .select(COLUMNS)
    .select(actorJson(sql`webhook.creator`).as('creator'))
    .where('team_id', '=', ctx.teamId)
    .where('centre', '=', ctx.centre)
    .where('id', 'in', ids)
    .execute()
  return rows.map((row) => ({ ...row, creator: readActor(row.creator) }))
}

export async function webhookById(ctx: Context, id: string): Promise<ShownWebhook | undefined> {
  return (await webhooksByIds(ctx, [id]))[0]
}
