import { sql } from 'kysely'
import type { Context } from './context.ts'
import { invalid } from './error.ts'

/** One text in several languages, by locale. All are kept; a team shows those in its own locales. */
export type Wording = Record<string, string>
/** A team's own locale, and its secondary ones beside it. */
export type Languages = { own: string; others: string[] }
export type Translated = { text: string; locale: string }

/** The languages of the context's team; `lock`: nobody else changes the team until the transaction ends. */
export async function languagesOf(ctx: Context, lock = false): Promise<Languages> {
  const { rows } = await sql<{ locale: string; locales: string[] }>`
    select locale, locales from team where id = ${ctx.teamId} ${lock ? sql`for no key update` : sql``}`.execute(ctx.db)
  const { locale, locales } = rows[0]! // safe: a context's team exists
  return { own: locale, others: locales.filter((other) => other !== locale) }
}

/** In the team's own locale, else in its language ("sv" for "sv-FI"), else in English, else in whatever there is. */
export const ownWords = (wording: Wording, { own }: Languages): string =>
  said(wording, own) ??
  said(wording, own.split('-', 1)[0]!) ??
  said(wording, 'en') ??
  wording[Object.keys(wording).sort()[0] ?? ''] ??
  ''

/** In the team's secondary locales, as far as it is there. */
export const otherWords = (wording: Wording, { others }: Languages): Translated[] =>
  others.flatMap((locale) => {
    const text = said(wording, locale)
    return text === undefined ? [] : [{ text, locale }]
  })

/**
 * The wording after a change: `text` is in the team's own locale, `translations` replace those in its secondary ones. What
 * it says in other languages stays, for the day the team takes one of them.
 * @throws DomainError `invalid` for a translation into no secondary locale of the team, or two into one
 */
export function reworded(
  before: Wording,
  team: Languages,
  { text, translations }: { text?: string | undefined; translations?: Translated[] | undefined },
): Wording {
  const after = new Map(Object.entries(before))
  after.set(team.own, text ?? ownWords(before, team))
  if (!translations) return Object.fromEntries(after)
  for (const locale of team.others) after.delete(locale)
  const given = new Set<string>()
  for (const { locale, text } of translations) {
    if (!team.others.includes(locale)) throw invalid(`${locale} is not a secondary locale of the team`, 'translations')
    if (given.has(locale)) throw invalid(`There are two translations for ${locale}`, 'translations')
    given.add(locale)
    after.set(locale, text)
  }
  return Object.fromEntries(after)
}

/** All that a team shows of a wording, as one text to search in; `column` is jsonb, `t` the team. */
export const shownWords = (column: string) =>
  sql`(select string_agg(value, E'\n') from jsonb_each_text(${sql.ref(column)})
    where key = t.locale or key = any(t.locales)
      or not ${sql.ref(column)} ? t.locale and key in (split_part(t.locale, '-', 1), 'en'))`

/** A locale is any text: it could be the name of something every object has. */
const said = (wording: Wording, locale: string) => (Object.hasOwn(wording, locale) ? wording[locale] : undefined)
