import { sql } from 'kysely'
import type { Translation } from '#server/db/schema.ts'
import type { Context } from './context.ts'
import { invalid } from './error.ts'

/** Each translation needs one of the team's secondary locales, each locale once (facts T49). @throws DomainError `invalid` */
export async function requireLocales(ctx: Context, translations: Translation[] | undefined): Promise<void> {
  if (!translations || translations.length === 0) return
  const team = await ctx.db.selectFrom('team').select('locales').where('id', '=', ctx.teamId).executeTakeFirstOrThrow()
  const seen = new Set<string>()
  for (const { locale } of translations) {
    if (!team.locales.includes(locale)) throw invalid(`${locale} is not one of the team's locales`, 'translations')
    if (seen.has(locale)) throw invalid(`There are two translations for ${locale}`, 'translations')
    seen.add(locale)
  }
}

/** The translated names of the row aliased `alias`, as one text to search in. */
export const translatedNames = (alias: string) =>
  sql`(select string_agg(x->>'name', E'\n') from jsonb_array_elements(${sql.ref(`${alias}.translations`)}) x)`
