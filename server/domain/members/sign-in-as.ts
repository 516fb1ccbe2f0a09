import type { Context } from '../context.ts'
import { invalid } from '../error.ts'

/**
 * Refuses a user who is not in the team, or signs in as another member already. The membership stays locked, so that of
 * two members who want the same user one gets it.
 * @throws DomainError `invalid`
 */
export async function requireFreeUser(ctx: Context, memberId: string, user: string | null): Promise<void> {
  if (user === null) return
  const membership = await ctx.db
    .selectFrom('membership')
    .select('id')
    .where('team_id', '=', ctx.teamId)
    .where('user_id', '=', user)
    .forUpdate()
    .executeTakeFirst()
  if (!membership) throw invalid(`No such user: ${user}`, 'user')
  const other = await ctx.db
    .selectFrom('member')
    .select('id')
    .where('team_id', '=', ctx.teamId)
    .where('user_id', '=', user)
    .where('id', '!=', memberId)
    .executeTakeFirst()
  if (other) throw invalid(`That user is already ${other.id}`, 'user')
}

/** From now on this user, and nobody else, signs in as the member. */
export async function signInAs(ctx: Context, memberId: string, user: string | null): Promise<void> {
  await ctx.db.updateTable('membership').set({ member_id: null }).where('member_id', '=', memberId).execute()
  if (user === null) return
  await ctx.db
    .updateTable('membership')
    .set({ member_id: memberId })
    .where('team_id', '=', ctx.teamId)
    .where('user_id', '=', user)
    .execute()
}
