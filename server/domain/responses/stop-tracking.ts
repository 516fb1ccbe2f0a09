import type { Context } from '../context.ts'
import { forgetPositions, holdPositions } from '../members/forget-positions.ts'

/** Ends all tracking for an alarm that is locked and concluded; where its members were is forgotten (facts T41). */
export async function stopTracking(ctx: Context, alarmId: string): Promise<void> {
  const rows = await ctx.db.selectFrom('response').select('member_id').where('alarm_id', '=', alarmId).execute()
  const members = rows.map((row) => row.member_id)
  await holdPositions(ctx, members)
  await ctx.db.updateTable('response').set({ tracking: false }).where('alarm_id', '=', alarmId).execute()
  await forgetPositions(ctx, members)
}
