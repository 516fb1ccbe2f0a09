import { sql } from 'kysely'
import type { Context } from '../context.ts'

/** Whether a member was called to this alarm, or has answered it and comes. */
export async function takesPart(ctx: Context, alarmId: string, memberId: string): Promise<boolean> {
  const { rows } = await sql<{ part: boolean }>`select
    exists (select from alert where alarm_id = ${alarmId} and member_id = ${memberId})
    or exists (select from response where alarm_id = ${alarmId} and member_id = ${memberId} and status is distinct from 'not_coming')
    as part`.execute(ctx.db)
  return rows[0]?.part ?? false
}
