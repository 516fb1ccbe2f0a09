import { randomBytes } from 'node:crypto'
import type { Context as Call, Hono, MiddlewareHandler } from 'hono'
import type { FormFault, FormValues } from '#server/caller/pages/form-values.ts'
import { categoriesIn, type FormTeam, teamWithForm, usedMost } from '#server/domain/reports/index.ts'
import { openPlaces } from '#server/http/places.ts'
import type { Parts } from '#server/parts/parts.ts'
import { fileOnce } from './file-once.ts'
import { EMPTY, readFields, valuesOf } from './form-fields.ts'
import { keepPhotosOfForm } from './form-photos.ts'
import { anyLanguage, languageFrom, languagesOf } from './language.ts'
import { networkAsking, openFilings, waiting } from './limits.ts'
import { formPage, TRAP } from './pages/form-page.ts'
import { noFormPage } from './pages/gone-page.ts'
import { gone, wantsPage } from './problem.ts'
import { smallBody } from './read-body.ts'
import { hasFiles, readReportForm, type SentReport } from './read-report-form.ts'

/** So many tiles are filled with what is reported most. */
const USED_MOST = 8
/** So many forms with photos are read at once from one address. */
const PLACES = 4
const SOON_S = 10

/** The public form of a team: it makes the same reports, without an account. */
export function formRoutes(app: Hono, rt: Parts): void {
  const countFiling = openFilings(rt)
  const placeFor = openPlaces(PLACES)

  app.get('/report/:slug', async (c) => {
    const team = await teamWithForm(rt.db, c.req.param('slug'))
    return team ? show(c, rt, team) : noForm(c)
  })
  app.post('/report/:slug', smallUnlessPhotos, async (c) => {
    const team = await teamWithForm(rt.db, c.req.param('slug'))
    if (!team) return noForm(c)
    const leave = hasFiles(c) ? placeFor(networkAsking(rt, c)) : () => undefined
    if (!leave) throw waiting(c, SOON_S)
    try {
      const sent = await readReportForm(c, rt)
      return await file(c, rt, team, sent, () => countFiling(c)).finally(sent.discard)
    } finally {
      leave()
    }
  })
}

const smallUnlessPhotos: MiddlewareHandler = (c, next) => (hasFiles(c) ? next() : smallBody(c, next))

async function file(c: Call, rt: Parts, team: FormTeam, { fields, photos }: SentReport, allow: () => void) {
  // Whoever fills in what nobody sees is no citizen. To a program this looks like success.
  if (fields[TRAP]) return filed(c, randomBytes(24).toString('base64url'))
  const values = valuesOf(fields)
  const told = readFields(values, await categoriesIn({ db: rt.db, teamId: team.id }, 'en'), team)
  if ('faults' in told) return wantsPage(c) ? show(c, rt, team, values, told.faults) : c.json({ error: 'invalid' }, 400)
  const locale = languageFrom(c, languagesOf(team))
  const token = await fileOnce(rt, team.id, String(fields.nonce ?? ''), { ...told, locale }, allow)
  return filed(c, token, await keepPhotosOfForm(rt, token, photos, networkAsking(rt, c)))
}

/** To the report's page, which says what became of the photos; the page's program goes there by itself. */
function filed(c: Call, token: string, refused?: string): Response {
  if (!wantsPage(c)) return c.json({ token })
  return c.redirect(refused ? `/r/${token}?photos=${refused}` : `/r/${token}`, 303)
}

/** @throws DomainError `gone` for the page's program */
function noForm(c: Call): Response | Promise<Response> {
  if (c.req.method === 'POST' && !wantsPage(c)) throw gone()
  return c.html(noFormPage(anyLanguage(c)), 404)
}

async function show(c: Call, rt: Parts, team: FormTeam, values: FormValues = EMPTY, faults: FormFault[] = []) {
  const languages = languagesOf(team)
  const language = languageFrom(c, languages)
  const ctx = { db: rt.db, teamId: team.id }
  const categories = await categoriesIn(ctx, language)
  const first = await usedMost(ctx, USED_MOST)
  const nonce = randomBytes(18).toString('base64url')
  const page = formPage({ team, categories, first, language, languages, values, faults, nonce })
  return c.html(page, faults.length > 0 ? 400 : 200)
}
