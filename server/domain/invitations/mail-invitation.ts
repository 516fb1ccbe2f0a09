import { transaction } from '#server/db/transaction.ts'
import type { Context } from '../context.ts'
import { lockInvitable } from './invite-member.ts'

/**
 * Mails a link later; it is made for each attempt, so that none stands in the database.
 * @throws DomainError `not_found`; `invalid` for a member who signs in already
 */
export function mailInvitation(
  outer: Context,
  { memberId, email, origin }: { memberId: string; email: string; origin: string },
): Promise<void> {
  return transaction(outer, async (ctx) => {
    await lockInvitable(ctx, memberId)
    await ctx.enqueue(ctx.db, { name: 'mail-invitation', data: { teamId: ctx.teamId, memberId, email, origin } })
  })
}
