import type { Locale } from './words/locales.ts'

const names = new Map<Locale, Intl.DisplayNames>()

/** What a language tag is called in the language of `reader`, e.g. `sv` Swedish; the tag itself where nobody knows. */
export function languageName(tag: string, reader: Locale): string {
  const called = names.get(reader) ?? new Intl.DisplayNames([reader], { type: 'language' })
  names.set(reader, called)
  try {
    return called.of(tag) ?? tag
  } catch {
    return tag
  }
}
