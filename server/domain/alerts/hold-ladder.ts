import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import { climbLater } from '../climb-later.ts'
import type { Context } from '../context.ts'
import { invalid } from '../error.ts'
import { lockLadder, saveLadder } from './ladder.ts'

/**
 * Holds an alarm's calling, or lets it go on: what was due meanwhile is then done at once. Twice does nothing. The caller has been shown
 * to own the alarm. @throws DomainError `invalid` when the calling has ended
 */
export function holdLadder(outer: Context, alarmId: string, state: 'held' | 'running'): Promise<void> {
  return transaction(outer, async (ctx) => {
    const ladder = await lockLadder(ctx, alarmId, true)
    if (!ladder || ladder.state === state) return
    if (ladder.state === 'ended') throw invalid('The calling has ended with its alarm', 'state')
    await saveLadder(ctx, alarmId, { ...ladder, state, nextAt: null })
    if (state === 'running') await climbLater(ctx, alarmId)
    const { title } = await ctx.db
      .selectFrom('alarm')
      .select('title')
      .where('id', '=', alarmId)
      .executeTakeFirstOrThrow()
    const action = state === 'held' ? 'ALERT_HOLD' : 'ALERT_RELEASE'
    await record(ctx, { action, objectId: alarmId, descriptor: title, alarmId })
  })
}
