import { LOCALES } from '../words/locales.ts'

/** `name`: what its speakers call it. `tag`: whose plurals, clock and numbers they are used to. */
export type Language = { name: string; tag: string; dir: 'ltr' | 'rtl' }

const { en, sv, fi, de, fr, he } = LOCALES
/** The console's, and three that only citizens are spoken to in. */
const LANGUAGES = {
  en,
  sv,
  fi,
  de,
  fr,
  es: { name: 'Español', tag: 'es', dir: 'ltr' },
  uk: { name: 'Українська', tag: 'uk', dir: 'ltr' },
  ar: { name: 'العربية', tag: 'ar', dir: 'rtl' },
  he,
} satisfies Record<string, Language>

/** A language the caller's page speaks. */
export type LanguageCode = keyof typeof LANGUAGES

/** All of them, in the order in which they are offered. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as LanguageCode[]

/** The language of a tag (`sv`, `pt-BR`, `EN_us`), undefined when the page does not speak it. */
export function languageOf(tag: string): LanguageCode | undefined {
  const code = tag.toLowerCase().split(/[-_]/, 1)[0]
  return LANGUAGE_CODES.find((known) => known === code)
}

/** What the language is called, and how it is written. */
export const languageFor = (code: LanguageCode): Language => LANGUAGES[code]
