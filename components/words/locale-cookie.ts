import { isLocale, type Locale } from '#lib/words/locales.ts'
import { LOCALE_COOKIE } from '#lib/words/pick-locale.ts'

const YEAR_S = 31_536_000

/** The language this browser was told to use; null: the one it prefers. */
export function keptLocale(): Locale | null {
  const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${LOCALE_COOKIE}=`))
  const code = pair?.slice(LOCALE_COOKIE.length + 1) ?? ''
  return isLocale(code) ? code : null
}

/** Keeps the language for the next page this browser asks for. */
export function keepLocale(locale: Locale | null): void {
  const age = locale === null ? 0 : YEAR_S
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing on plain http, which is common in a station
  document.cookie = `${LOCALE_COOKIE}=${locale ?? ''}; path=/; max-age=${age}; samesite=lax`
}
