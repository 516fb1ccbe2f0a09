import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { requireVersion } from '../version.ts'

/** An alarm with who owns it, by membership and user. */
export type Owned = {
  id: string
  title: string | null
  version: number
  concluded_at: Date | null
  membership: number | null
  user: string | null
  name: string | null
  since: Date | null
}

/**
 * Locks it, so that of two who press at once the second sees who was first.
 * @throws DomainError `not_found`, `stale`
 */
export async function lockOwned(ctx: Context, id: string): Promise<Owned> {
  const row = await ctx.db
    .selectFrom('alarm as a')
    .select(['a.id', 'a.title', 'a.version', 'a.concluded_at', 'a.owner_membership as membership'])
    .select('a.owned_since as since')
    .where('a.id', '=', id)
    .where('a.team_id', '=', ctx.teamId)
    .where('a.centre', '=', ctx.centre)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('alarm')
  requireVersion(ctx, row)
  // Read after the lock was waited for: who owns it may have become known only then.
  const owner = await ctx.db
    .selectFrom('membership as s')
    .innerJoin('auth_user as u', 'u.id', 's.user_id')
    .select(['s.user_id as user', 'u.name'])
    .where('s.id', '=', row.membership)
    .executeTakeFirst()
  return { ...row, user: owner?.user ?? null, name: owner?.name ?? null }
}
