import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { requireVersion } from '../version.ts'
import { requireWithin } from './grant.ts'

/**
 * A key of the team that has not been revoked, locked until the transaction ends.
 * @throws DomainError `not_found`, `forbidden` (a live key wanted by a training one), `stale`
 */
export async function lockKey(ctx: Context, id: string) {
  const row = await ctx.db
    .selectFrom('api_key')
    .select(['name', 'kind', 'centre', 'scopes', 'version'])
    .select(['expires_at as expiresAt', 'requests_per_minute as requestsPerMinute'])
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .where('revoked_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('key')
  requireWithin(ctx, row)
  requireVersion(ctx, row)
  return row
}
