import { sql } from 'kysely'
import type { Centre } from '#server/db/schema.ts'
import type { Context } from '../context.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'

/** A key as it may be shown: without its secret and the hash of it. */
export type Key = {
  id: string
  createdAt: Date
  name: string
  kind: 'team' | 'reports'
  centre: Centre
  scopes: string[]
  /** To the minute. */
  lastUsedAt: Date | null
  expiresAt: Date | null
  requestsPerMinute: number | null
  version: number
}

/** The keys of both centres that have not been revoked; those that have run out are among them. */
export async function pageKeys(ctx: Context, search: string | undefined, request: PageRequest) {
  const matching = sql`select k.id from api_key k
    where k.team_id = ${ctx.teamId} and k.revoked_at is null and ${contains(search, sql`k.name`)}`
  return pageOf(ctx.db, matching, request, (ids) => keysByIds(ctx, ids))
}

async function keysByIds(ctx: Context, ids: string[]): Promise<Key[]> {
  const rows = await ctx.db
    .selectFrom('api_key')
    .select(['id', 'created_at as createdAt', 'name', 'kind', 'centre', 'scopes', 'version'])
    .select(['last_used_at as lastUsedAt', 'expires_at as expiresAt', 'requests_per_minute as requestsPerMinute'])
    .where('team_id', '=', ctx.teamId)
    .where('id', 'in', ids)
    .where('revoked_at', 'is', null)
    .execute()
  return rows
}

export async function keyById(ctx: Context, id: string): Promise<Key | undefined> {
  return (await keysByIds(ctx, [id]))[0]
}
