import { noteState } from '../alerts/note-state.ts'
import type { Context } from '../context.ts'
import { answerAs } from '../responses/answer-as.ts'
import type { AlertToAnswer } from './alert-to-answer.ts'

/** `minutes`: until they are there; null where nobody said. */
export type Said = { status: 'coming' | 'not_coming'; minutes?: number | null; by: 'link' | 'sms' | 'voice' }

/** Whoever was called answers, without having signed in: an alarm gets a response, a test has arrived. */
export async function answerAlert(ctx: Context, alert: AlertToAnswer, { status, minutes, by }: Said): Promise<void> {
  // That nobody owns an alarm is no call to it.
  if (alert.alarmId === null || alert.purpose === 'unowned')
    return void (await noteState(ctx, alert.id, { state: 'answered' }))
  const eta = minutes ? new Date(ctx.now().getTime() + minutes * 60_000) : null
  await answerAs(ctx, alert.alarmId, alert.memberId, { status, eta, by, alertId: alert.id })
}

/** In whose name it is written down: the member answered, by whatever way. */
export const answeringAs = ({ teamId, centre, memberId, memberName }: AlertToAnswer) => ({
  teamId,
  centre,
  actor: { kind: 'member' as const, id: memberId, name: memberName },
})
