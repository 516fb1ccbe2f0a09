import { noteState } from '../alerts/note-state.ts'
import type { Context } from '../context.ts'

/** One call of a member is answered: the one that is named, else the newest of this alarm that is not answered yet. */
export async function markAnswered(
  ctx: Context,
  alarmId: string,
  memberId: string,
  alertId: string | null,
): Promise<void> {
  const called = await ctx.db
    .selectFrom('alert')
    .select('id')
    .where('alarm_id', '=', alarmId)
    .where('member_id', '=', memberId)
    .where('state', '!=', 'answered')
    .where('purpose', 'in', ['alarm', 'information'])
    .$if(alertId !== null, (query) => query.where('id', '=', alertId))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (called) await noteState(ctx, called.id, { state: 'answered' })
}
