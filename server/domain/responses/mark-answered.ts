import { sql } from 'kysely'
import { noteState } from '../alerts/note-state.ts'
import type { Context } from '../context.ts'

/**
 * One call of a member is answered: the one that is named; else, while none is, the newest of this alarm that may have arrived. A
 * change of mind answers no other.
 */
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
    .$if(alertId === null, (query) => query.where('state', '!=', 'failed').where(noneAnswered(alarmId, memberId)))
    .where('purpose', 'in', ['alarm', 'information'])
    .$if(alertId !== null, (query) => query.where('id', '=', alertId))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (called) await noteState(ctx, called.id, { state: 'answered' })
}

const noneAnswered = (alarmId: string, memberId: string) =>
  sql<boolean>`not exists (select from alert where alarm_id = ${alarmId} and member_id = ${memberId} and state = 'answered')`
