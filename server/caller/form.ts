import { randomBytes } from 'node:crypto'
import type { Context as Call, Hono } from 'hono'
import type { FormFault, FormValues } from '#server/caller/pages/form-values.ts'
import { categoriesIn, type FormTeam, teamWithForm } from '#server/domain/reports/index.ts'
import type { Parts } from '#server/parts/parts.ts'
import { fileOnce } from './file-once.ts'
import { EMPTY, readFields, valuesOf } from './form-fields.ts'
import { anyLanguage, languageFrom, languagesOf } from './language.ts'
import { openFilings } from './limits.ts'
import { formPage, TRAP } from './pages/form-page.ts'
import { noFormPage } from './pages/gone-page.ts'
import { readBody, smallBody } from './read-body.ts'

/** The public form of a team: it makes the same reports, without an account. */
export function formRoutes(app: Hono, rt: Parts): void {
  const countFiling = openFilings(rt)

  app.get('/report/:slug', async (c) => {
    const team = await teamWithForm(rt.db, c.req.param('slug'))
    return team ? show(c, rt, team) : c.html(noFormPage(anyLanguage(c)), 404)
  })
  app.post('/report/:slug', smallBody, async (c) => {
    const team = await teamWithForm(rt.db, c.req.param('slug'))
    if (!team) return c.html(noFormPage(anyLanguage(c)), 404)
    const sent = await readBody(c)
    // Whoever fills in what nobody sees is no citizen. To a program this looks like success.
    if (sent[TRAP]) return c.redirect(`/r/${randomBytes(24).toString('base64url')}`, 303)
    const values = valuesOf(sent)
    const fields = readFields(values, await categoriesIn({ db: rt.db, teamId: team.id }, 'en'), team)
    if ('faults' in fields) return show(c, rt, team, values, fields.faults)
    const language = languageFrom(c, languagesOf(team))
    const told = { ...fields, locale: language }
    const token = await fileOnce(rt, team.id, String(sent.nonce ?? ''), told, () => countFiling(c))
    return c.redirect(`/r/${token}`, 303)
  })
}

async function show(c: Call, rt: Parts, team: FormTeam, values: FormValues = EMPTY, faults: FormFault[] = []) {
  const languages = languagesOf(team)
  const language = languageFrom(c, languages)
  const categories = await categoriesIn({ db: rt.db, teamId: team.id }, language)
  const nonce = randomBytes(18).toString('base64url')
  const page = formPage({ team, categories, language, languages, values, faults, nonce })
  return c.html(page, faults.length > 0 ? 400 : 200)
}
