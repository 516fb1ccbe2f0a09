import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import { dropUnowned } from '../alerts/index.ts'
import type { Context } from '../context.ts'
import { DomainError, invalid } from '../error.ts'
import { lockOwned, type Owned } from './lock-owned.ts'

/** `by`: the membership of who asks; undefined where a program does. */
export type Owning = { user: string; reason?: string | null | undefined; by: number | undefined }

/**
 * Makes a user the owner of an alarm: nobody else's desk rings for it any more, and duty officers are not told. One's own is handed
 * over as it is; somebody else's is taken over with a reason. Who owns it already goes on to.
 * @throws DomainError `invalid` (no user of this team who may read alarms), `not_found`, `stale`, `conflict` (it is over, or
 * somebody else's and no reason was given)
 */
export function ownAlarm(outer: Context, id: string, { user, reason, by }: Owning): Promise<void> {
  return transaction(outer, async (ctx) => {
    const to = await lockUser(ctx, user) // before the alarm: as when somebody leaves the team
    const before = await lockOwned(ctx, id)
    if (before.concluded_at) throw new DomainError('conflict', 'The alarm is over')
    if (before.membership === to) return
    requireReason(before, by, reason)
    await ctx.db
      .updateTable('alarm')
      .set({ owner_membership: to, owned_since: ctx.now(), unowned_since: null })
      .set({ updated_at: ctx.now(), version: before.version + 1 })
      .where('id', '=', id)
      .execute()
    await dropUnowned(ctx, id)
    const changes = [{ key: 'owner', from: before.user, to: user }]
    if (reason) changes.push({ key: 'reason', from: null, to: reason })
    await record(ctx, { action: 'ALARM_OWN', objectId: id, descriptor: before.title, alarmId: id, changes })
  })
}

/** @throws DomainError `conflict`, which says who owns it */
export function requireReason(before: Owned, by: number | undefined, reason: string | null | undefined): void {
  if (before.membership === null || before.membership === by || reason) return
  const since = before.since?.toISOString() ?? ''
  throw new DomainError('conflict', `${before.name} has owned it since ${since}; taking it from them needs a reason`)
}

/** The membership of a user of this team who may read alarms; it cannot end until the transaction does. */
async function lockUser(ctx: Context, user: string): Promise<number> {
  const row = await ctx.db
    .selectFrom('membership')
    .select('id')
    .where('team_id', '=', ctx.teamId)
    .where('user_id', '=', user)
    .where('rights', '!=', 'none')
    .forKeyShare()
    .executeTakeFirst()
  if (!row) throw invalid(`No such user: ${user}`, 'user')
  return row.id
}
