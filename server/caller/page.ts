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
    return showPage(c, reader, estimates, photosRefused(c), 200)
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

/** The report itself was filed, the photos sent with it were not taken (form.ts). */
const photosRefused = (c: Call): Refused | undefined => {
  const problem = (Object.keys(STATUS) as CallerProblem[]).find((one) => one === c.req.query('photos'))
  return problem && { problem, text: '' }
}

export async function showPage(
  c: Call,
  reader: Reader,
  estimates: Estimates,
  refused?: Refused,
  status = refused ? STATUS[refused.problem] : 200,
): Promise<Response> {
  const { token, language, languages, emergencyNumber } = reader
  const state = await readState(reader, estimates)
  const page = { state, token, language, languages, emergencyNumber, sentId: randomUUID(), refused: refused ?? null }
  return c.html(callerPage(page), status)
}
