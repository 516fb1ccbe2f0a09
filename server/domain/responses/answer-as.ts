import { transaction } from '#server/db/transaction.ts'
import type { Context } from '../context.ts'
import { lockPerson } from '../members/lock-person.ts'
import { answerAlarm, deleteResponse, updateResponse } from './change-response.ts'
import { markAnswered } from './mark-answered.ts'
import type { ResponseStatus } from './response-status.ts'

export type Answer = {
  status: ResponseStatus
  /** When they will be there; left out: none for who is there or does not come, else as it was. */
  eta?: Date | null | undefined
  /** Whether they let themselves be tracked; left out: as it was, and never for who does not come. */
  tracking?: boolean | undefined
  /** When it was said: a device that was offline tells it later. */
  saidAt?: Date | undefined
  by?: 'page' | 'link' | 'sms' | 'voice'
  /** The call that is answered; without it the newest of this alarm that is not answered yet. */
  alertId?: string | null
}

/**
 * A member answers an alarm, or changes their mind: the one verb behind page, link, SMS and key press. What was said before
 * the answer that is there changes nothing. Returns the response's id.
 * @throws DomainError `not_found` for a member of another team
 */
export function answerAs(outer: Context, alarmId: string, memberId: string, answer: Answer): Promise<string> {
  return transaction(outer, async (ctx) => {
    await lockPerson(ctx, memberId) // two devices of one member answer one after the other
    const before = await answerOf(ctx, alarmId, memberId)
    const { status, alertId = null, by, saidAt = ctx.now() } = answer
    const said = saidAt > ctx.now() ? ctx.now() : saidAt // a clock that is ahead would win for ever
    await markAnswered(ctx, alarmId, memberId, alertId)
    if (before && said < before.saidAt) return before.id
    const eta = answer.eta === undefined ? etaAfter(status, before?.eta) : answer.eta
    const tracking = status === 'not_coming' ? false : answer.tracking
    const change = { status, eta, tracking, saidAt: said, by: by === 'page' ? undefined : by }
    if (!before) return answerAlarm(ctx, alarmId, { member: memberId, ...change })
    await updateResponse(ctx, alarmId, before.id, change)
    return before.id
  })
}

/** Takes a member's answer back, if there is one that was not said later. @throws DomainError `not_found` for a member of another team */
export function withdrawAnswer(outer: Context, alarmId: string, memberId: string, saidAt?: Date): Promise<void> {
  return transaction(outer, async (ctx) => {
    await lockPerson(ctx, memberId)
    const before = await answerOf(ctx, alarmId, memberId)
    if (!before || (saidAt && saidAt < before.saidAt)) return
    await deleteResponse(ctx, alarmId, before.id)
  })
}

async function answerOf(ctx: Context, alarmId: string, memberId: string) {
  const row = await ctx.db
    .selectFrom('response')
    .select(['id', 'eta', 'said_at', 'created_at'])
    .where('alarm_id', '=', alarmId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return row && { id: row.id, eta: row.eta, saidAt: row.said_at ?? row.created_at }
}

const etaAfter = (status: ResponseStatus, eta: Date | null = null) => (status === 'coming' ? eta : null)
