/**
 * The languages of the console. `name`: what its speakers call it. `tag`: whose clock, numbers and dates they are used
 * to. `dir`: which way it is written.
 */
export const LOCALES = {
  en: { name: 'English', tag: 'en-GB', dir: 'ltr' },
  sv: { name: 'Svenska', tag: 'sv', dir: 'ltr' },
  fi: { name: 'Suomi', tag: 'fi', dir: 'ltr' },
  de: { name: 'Deutsch', tag: 'de', dir: 'ltr' },
  fr: { name: 'Français', tag: 'fr', dir: 'ltr' },
  he: { name: 'עברית', tag: 'he', dir: 'rtl' },
} as const

export type Locale = keyof typeof LOCALES

/** All of them, in the order in which they are offered. */
export const LOCALE_CODES = Object.keys(LOCALES) as [Locale, ...Locale[]]

export const isLocale = (code: string): code is Locale => Object.hasOwn(LOCALES, code)

/** The language of a tag (`sv`, `sv-FI`, `EN_us`), undefined when the console does not speak it. */
export function localeOfTag(tag: string): Locale | undefined {
  const code = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? ''
  return isLocale(code) ? code : undefined
}
