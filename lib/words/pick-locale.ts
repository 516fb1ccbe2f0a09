import { isLocale, type Locale, localeOfTag } from './locales.ts'

/** Where the browser keeps what was chosen, so that the first paint is in it: before anybody is known to sit here. */
export const LOCALE_COOKIE = 'muster-locale'

/**
 * The language of a page: as chosen (the cookie's value), else the dearest of `Accept-Language` that we speak, else
 * English. Whatever is unknown or malformed is passed over.
 */
export function pickLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (chosen !== undefined && isLocale(chosen)) return chosen
  for (const tag of byWeight(acceptLanguage ?? '')) {
    const locale = localeOfTag(tag)
    if (locale) return locale
  }
  return 'en'
}

/** The tags of `Accept-Language`, the dearest first; what weighs nothing is not wanted. */
function byWeight(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';')
      const q = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(parameter)?.[1]).find(Boolean)
      return { tag, weight: q === undefined ? 1 : Number(q) }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}
