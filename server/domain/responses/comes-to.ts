import type { Context } from '../context.ts'

const POSITIVE = ['coming', 'at_station', 'on_scene'] as const

/** Whether a member has answered this alarm and comes, or is there. */
export async function comesTo(ctx: Context, alarmId: string, memberId: string): Promise<boolean> {
  const answered = await ctx.db
    .selectFrom('response')
    .select('id')
    .where('alarm_id', '=', alarmId)
    .where('member_id', '=', memberId)
    .where('status', 'in', POSITIVE)
    .executeTakeFirst()
  return answered !== undefined
}
