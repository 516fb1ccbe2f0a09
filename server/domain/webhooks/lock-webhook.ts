import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { requireVersion } from '../version.ts'
import { COLUMNS } from './store.ts'
import type { Webhook } from './webhook.ts'

/**
 * The webhook, held against other changes until the transaction ends.
 * @throws DomainError `not_found`, `stale`
 */
export async function lockWebhook(ctx: Context, id: string): Promise<Webhook> {
  const row = await ctx.db
    .selectFrom('webhook')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .where('centre', '=', ctx.centre)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('webhook')
  requireVersion(ctx, row)
  return row
}
