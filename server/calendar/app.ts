import { type Context as Call, Hono } from 'hono'
import type { AvailabilityStatus } from '#lib/availability/plan.ts'
import { type Locale, localeOfTag } from '#lib/words/locales.ts'
import { messagesIn } from '#lib/words/messages.ts'
import { wordsOf } from '#lib/words/words.ts'
import { isDatabaseAway } from '#server/db/unavailable.ts'
import { calendarByToken, plannedBetween } from '#server/domain/availability/index.ts'
import type { Parts } from '#server/parts/parts.ts'
import { calendarText } from './calendar-text.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Of the last weeks, and of the next months: programs ask again every few hours. */
const [BEFORE_MS, AHEAD_MS] = [28 * DAY_MS, 92 * DAY_MS]
/** Kept and found by nobody on the way. */
const QUIET = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex', 'x-content-type-options': 'nosniff' }

/**
 * What calendar programs read, `/calendar/{token}.ics`: in front of Next and inside it. The token opens one member's
 * availability and nothing else.
 */
export function calendarApp(rt: Parts): Hono {
  const app = new Hono().basePath('/calendar')
  app.notFound(nothing)
  app.onError((err, c) => {
    if (isDatabaseAway(err)) return c.text('Try again shortly', 503)
    rt.log.error({ err }, 'a calendar could not be shown')
    return c.text('Something went wrong on our side', 500)
  })
  app.use('*', async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(QUIET)) c.res.headers.set(name, value)
  })
  app.get('/:file{[0-9a-f]{64}\\.ics}', (c) => answer(c, rt, c.req.param('file').slice(0, 64)))
  return app
}

async function answer(c: Call, rt: Parts, token: string): Promise<Response> {
  const calendar = await calendarByToken(rt.db, token)
  if (!calendar) return nothing(c)
  const { teamId, memberId, team, locale } = calendar
  const ctx = rt.contextOf({ teamId, centre: 'live', actor: { kind: 'system' } })
  const now = ctx.now()
  const [from, to] = [new Date(startOfHour(now) - BEFORE_MS), new Date(startOfHour(now) + AHEAD_MS)]
  const text = calendarText({
    ...{ name: team, memberId, now, words: await statusWords(localeOfTag(locale) ?? 'en') },
    stretches: await plannedBetween(ctx, memberId, from, to),
  })
  return c.body(text, 200, { 'content-type': 'text/calendar; charset=utf-8' })
}

const nothing = (c: Call) => c.text('There is nothing at this path', 404)

async function statusWords(locale: Locale): Promise<Record<AvailabilityStatus, string>> {
  const { t } = wordsOf(locale, await messagesIn(locale))
  const word = (status: AvailabilityStatus) => t(`members.availability.${status}`)
  return { available: word('available'), busy: word('busy'), away: word('away') }
}

/** So that an event that is cut off at the beginning keeps its name for a while. */
const startOfHour = (now: Date) => now.getTime() - (now.getTime() % (60 * 60 * 1000))
