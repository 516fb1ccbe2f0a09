import { transaction } from '#server/db/transaction.ts'
import { noteState } from '../alerts/note-state.ts'
import type { Context } from '../context.ts'
import { answerAlarm, updateResponse } from './change-response.ts'
import type { ResponseStatus } from './response-status.ts'

export type Answer = {
  status: ResponseStatus
  eta?: Date | null | undefined
  by?: 'page' | 'link' | 'sms' | 'voice'
  /** The call that is answered. */
  alertId?: string | null
}

/** A member answers an alarm, or changes their mind: the one verb behind page, link, SMS and key press. Returns the response's id. */
export function answerAs(outer: Context, alarmId: string, memberId: string, answer: Answer): Promise<string> {
  return transaction(outer, async (ctx) => {
    const { status, eta = null, alertId = null } = answer
    if (alertId !== null) await noteState(ctx, alertId, { state: 'answered' })
    const before = await ctx.db
      .selectFrom('response')
      .select('id')
      .where('alarm_id', '=', alarmId)
      .where('member_id', '=', memberId)
      .executeTakeFirst()
    if (!before) return answerAlarm(ctx, alarmId, { member: memberId, status, eta })
    await updateResponse(ctx, alarmId, before.id, { status, eta })
    return before.id
  })
}
