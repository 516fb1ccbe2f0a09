import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import { LANGUAGE_CODES, type LanguageCode, languageOf } from '#lib/caller/languages.ts'

type Speaks = { locale: string; locales: string[] }

/** The languages a team's pages are offered in: the team's own, as far as we have words for them, and English. */
export function languagesOf({ locale, locales }: Speaks): LanguageCode[] {
  const own = [locale, ...locales].flatMap((tag) => languageOf(tag) ?? [])
  return [...new Set<LanguageCode>([...own, 'en'])]
}

/** What the reader chose (`?lang=`), if it is offered. */
export function chosenLanguage(c: Context, offered: readonly LanguageCode[]): LanguageCode | undefined {
  return among(offered, [c.req.query('lang') ?? ''])
}

/** What the page is shown in: as chosen, else as it was kept, else what the browser prefers, else the team's own. */
export function languageFrom(c: Context, offered: readonly LanguageCode[], kept: string | null = null): LanguageCode {
  return chosenLanguage(c, offered) ?? among(offered, [kept ?? '', ...preferred(c)]) ?? offered[0] ?? 'en'
}

/** Where no team is known: any language we have. */
export const anyLanguage = (c: Context): LanguageCode =>
  chosenLanguage(c, LANGUAGE_CODES) ?? among(LANGUAGE_CODES, preferred(c)) ?? 'en'

const among = (offered: readonly LanguageCode[], tags: string[]) =>
  tags.map(languageOf).find((code) => code !== undefined && offered.includes(code))

/** The tags of `Accept-Language`, the dearest first; what weighs nothing is not wanted. */
const preferred = (c: Context): string[] =>
  parseAccept(c.req.header('accept-language') ?? '')
    .filter(({ q }) => q > 0)
    .map(({ type }) => type)
