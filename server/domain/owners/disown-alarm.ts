import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../error.ts'
import { unownedFrom } from '../unowned.ts'
import { lockOwned } from './lock-owned.ts'
import { requireReason } from './own-alarm.ts'

type Disowning = { reason?: string | undefined; by: number | undefined }

/**
 * Nobody owns the alarm any more: it rings anew. One's own is released as it is, somebody else's with a reason. Nothing happens where
 * nobody owned it.
 * @throws DomainError `not_found`, `stale`, `conflict`
 */
export function disownAlarm(outer: Context, id: string, { reason, by }: Disowning): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockOwned(ctx, id)
    if (before.concluded_at) throw new DomainError('conflict', 'The alarm is over')
    if (before.membership === null) return
    requireReason(before, by, reason)
    await ring(ctx, id, before.version)
    const changes = [{ key: 'owner', from: before.user, to: null as string | null }]
    if (reason) changes.push({ key: 'reason', from: null, to: reason })
    await record(ctx, { action: 'ALARM_DISOWN', objectId: id, descriptor: before.title, alarmId: id, changes })
  })
}

/** Nobody owns it from now on. */
export async function ring(ctx: Context, id: string, version: number): Promise<void> {
  await ctx.db
    .updateTable('alarm')
    .set({ owner_membership: null, owned_since: null, unowned_since: ctx.now() })
    .set({ updated_at: ctx.now(), version: version + 1 })
    .where('id', '=', id)
    .execute()
  await unownedFrom(ctx, id)
}
