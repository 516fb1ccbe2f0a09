import { randomUUID } from 'node:crypto'
import type { Context as Call, Hono } from 'hono'
import type { CallerProblem } from '#lib/contracts/caller.ts'
import { keepLanguage } from '#server/domain/reports/index.ts'
import type { Estimates } from './estimates.ts'
import { chosenLanguage } from './language.ts'
import { callerPage } from './pages/caller-page.ts'
import { STATUS } from './problem.ts'
import type { PageParts, Reader } from './reader.ts'
import { readState } from './state.ts'

/** The page itself, and what it shows as JSON. */
export function pageRoutes(app: Hono, { open, estimates }: PageParts): void {
  app.get('/r/:token', async (c) => {
    const reader = await open(c)
    // Only a choice is kept here: who opens a link first is often a program that makes a preview of it.
    const chosen = chosenLanguage(c, reader.languages)
    if (chosen) await keepLanguage(reader.ctx, reader.report.id, chosen)
    return showPage(c, reader, estimates)
  })
  app.get('/r/:token/state', async (c) => {
    const reader = await open(c)
    const { ctx, report, language } = reader
    if (report.isOpen && report.locale === null) await keepLanguage(ctx, report.id, language)
    return c.json(await readState(reader, estimates))
  })
}

/** What a form of a page without JavaScript sent, and why that was refused. */
type Refused = { problem: CallerProblem; text: string }

export async function showPage(c: Call, reader: Reader, estimates: Estimates, refused?: Refused): Promise<Response> {
  const { token, language, languages } = reader
  const state = await readState(reader, estimates)
  const page = { state, token, language, languages, sentId: randomUUID(), refused: refused ?? null }
  return c.html(callerPage(page), refused ? STATUS[refused.problem] : 200)
}
