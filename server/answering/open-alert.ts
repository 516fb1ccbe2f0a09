import type { Context as Call } from 'hono'
import { countGuess } from '#server/caller/limits.ts'
import type { Does } from '#server/channels/links.ts'
import { type AlertToAnswer, alertToAnswer, answeringAs } from '#server/domain/channels/index.ts'
import type { Context } from '#server/domain/context.ts'
import type { Parts } from '#server/parts/parts.ts'

/** Whoever holds a token: the one alert it is about, what it does, and the context in which it does so. */
export type Opened = { alert: AlertToAnswer; does: Does; ctx: Context }

/**
 * Opens the alert whose token is in the path. The token is its only right: nothing else of the request counts.
 * @throws DomainError `gone` for a token that nobody made; `too_many`
 */
export async function openAlert(rt: Parts, c: Call): Promise<Opened> {
  const read = rt.links.read(c.req.param('token') ?? '')
  const alert = read && (await alertToAnswer(rt.db, read.alertId, rt.now()))
  if (!read || !alert) throw countGuess(rt, c)
  return { alert, does: read.does, ctx: rt.contextOf(answeringAs(alert)) }
}
