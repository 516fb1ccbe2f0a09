import { ar } from './phrases/ar.ts'
import { de } from './phrases/de.ts'
import { en } from './phrases/en.ts'
import { es } from './phrases/es.ts'
import { fi } from './phrases/fi.ts'
import { fr } from './phrases/fr.ts'
import { he } from './phrases/he.ts'
import type { Phrases } from './phrases/phrases.ts'
import { sv } from './phrases/sv.ts'
import { uk } from './phrases/uk.ts'

/** `name`: what its speakers call it. `clock`: the tag whose times and numbers they are used to. */
export type Language = { name: string; clock: string; dir: 'ltr' | 'rtl'; phrases: Phrases }

const LANGUAGES = {
  en: { name: 'English', clock: 'en-GB', dir: 'ltr', phrases: en },
  sv: { name: 'Svenska', clock: 'sv', dir: 'ltr', phrases: sv },
  fi: { name: 'Suomi', clock: 'fi', dir: 'ltr', phrases: fi },
  de: { name: 'Deutsch', clock: 'de', dir: 'ltr', phrases: de },
  fr: { name: 'Français', clock: 'fr', dir: 'ltr', phrases: fr },
  es: { name: 'Español', clock: 'es', dir: 'ltr', phrases: es },
  uk: { name: 'Українська', clock: 'uk', dir: 'ltr', phrases: uk },
  ar: { name: 'العربية', clock: 'ar', dir: 'rtl', phrases: ar },
  he: { name: 'עברית', clock: 'he', dir: 'rtl', phrases: he },
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

/** What the page says in that language, and how. */
export const languageFor = (code: LanguageCode): Language => LANGUAGES[code]
