import type { Context } from '../context.ts'

/** One call of a member is answered: the one that is named, else the newest of this alarm that is not answered yet. */
export async function markAnswered(
  ctx: Context,
  alarmId: string,
  memberId: string,
  alertId: string | null,
): Promise<void> {
  const called = ctx.db
    .selectFrom('alert')
    .select('id')
    .where('alarm_id', '=', alarmId)
    .where('member_id', '=', memberId)
    .where('state', '!=', 'answered')
    .where('purpose', 'in', ['alarm', 'information'])
    .$if(alertId !== null, (query) => query.where('id', '=', alertId))
    .orderBy('id', 'desc')
    .limit(1)
  await ctx.db
    .updateTable('alert')
    .set({ state: 'answered', answered_at: ctx.now() })
    .where('id', '=', called)
    .execute()
}
