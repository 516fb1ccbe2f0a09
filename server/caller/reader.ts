import type { Context as Call } from 'hono'
import type { LanguageCode } from '#lib/caller/languages.ts'
import type { Context } from '#server/domain/context.ts'
import { reportByToken, type TokenReport } from '#server/domain/reports/index.ts'
import type { Travel } from '#server/domain/travel.ts'
import { addressOf, networkOf } from '#server/limits/client-address.ts'
import type { Parts } from '#server/parts/parts.ts'
import type { Estimates } from './estimates.ts'
import { languageFrom, languagesOf } from './language.ts'
import { countGuess, countToken } from './limits.ts'

/** Whoever holds a token: the one report it opens, and the context in which its verbs run. */
export type Reader = {
  token: string
  report: TokenReport
  ctx: Context
  language: LanguageCode
  /** What they may choose from. */
  languages: LanguageCode[]
  /** Which number to call first. */
  emergencyNumber: string
  travel: Travel
}
export type Open = (c: Call) => Promise<Reader>
/** What the routes of a report's page are made of. */
export type PageParts = { rt: Parts; open: Open; estimates: Estimates }

/** What a token may look like, older and longer ones included. */
const TOKEN = /^[\w-]{1,100}$/

/**
 * Opens the report whose token is in the path. The token is its only right: nothing else of the request counts.
 * @throws DomainError `gone` for an unknown token, and for one that is dead; `too_many`
 */
export const readerOf =
  (rt: Parts): Open =>
  async (c) => {
    const token = c.req.param('token') ?? ''
    const report = TOKEN.test(token) ? await reportByToken(rt.db, token, rt.now()) : undefined
    if (!report) throw countGuess(rt, c)
    countToken(rt, c, report.id)
    const languages = languagesOf(report.team)
    const turn = { names: [networkOf(addressOf(c, rt.config)), String(report.id)] }
    const ctx = rt.contextOf({ teamId: report.teamId, centre: report.centre, actor: { kind: 'system' }, turn })
    const { emergencyNumber } = report.team
    return {
      token,
      report,
      ctx,
      travel: rt.travel,
      languages,
      emergencyNumber,
      language: languageFrom(c, languages, report.locale),
    }
  }
