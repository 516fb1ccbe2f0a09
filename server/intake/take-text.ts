import { readPhone } from '#lib/phones/read-phone.ts'
import { alertToNumber, answerAlert, answeringAs, readAnswer } from '#server/domain/channels/index.ts'
import type { Context } from '#server/domain/context.ts'
import { type Received, receiveMessage } from '#server/domain/crowd/messages/index.ts'
import { countryOf } from '#server/domain/teams/index.ts'
import { once } from '#server/http/once.ts'

/** One SMS, as far as an answer is concerned. `id`: the provider's name for it; null where it gives none. */
export type Text = { provider: string; from: string; text: string; id: string | null }

/**
 * Takes in what somebody texted: the answer to an alarm if it is one, otherwise a message of the crowd's.
 */
export async function takeText(ctx: Context, received: Received): Promise<void> {
  if (!(await answerByText(ctx, received, ctx.teamId))) await receiveMessage(ctx, received)
}

/**
 * Is it the answer of a member who was alerted by SMS in the last hours? Then it is noted: once, however often it is delivered.
 * `teamId`: whose alert alone it can be about.
 */
export async function answerByText(
  ctx: Context,
  { provider, from, text, id }: Text,
  teamId?: string,
): Promise<boolean> {
  const said = readAnswer(text)
  const number = said && readPhone(from, await countryOf(ctx))
  const alert = number && (await alertToNumber(ctx.db, number, ctx.now(), teamId))
  if (!said || !alert) return false
  const answering = { ...ctx, ...answeringAs(alert) }
  const note = async (inner: Context) => {
    await answerAlert(inner, alert, { ...said, by: 'sms' })
    return {}
  }
  if (id === null) await note(answering)
  else await once(answering, { owner: `sms:${provider}:${alert.teamId}`, key: id.slice(0, 255), request: '' }, note)
  return true
}
