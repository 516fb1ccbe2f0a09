import ISO6391 from 'iso-639-1'
import { LANGUAGE_CODES, languageOf } from '#lib/caller/languages.ts'
import { languageName } from '#lib/language-name.ts'
import type { Locale } from '#lib/words/locales.ts'

/** What the citizens' pages are translated into. */
export const SPOKEN: readonly string[] = LANGUAGE_CODES
/** All others that have a tag of two letters. */
export const OTHERS: readonly string[] = ISO6391.getAllCodes().filter((tag) => !SPOKEN.includes(tag))

/** In the order of what they are called in the language of `reader`. */
export function byName(tags: readonly string[], reader: Locale): string[] {
  const { compare } = new Intl.Collator(reader)
  return tags.toSorted((a, b) => compare(languageName(a, reader), languageName(b, reader)))
}

/** Are the citizens' own pages translated into the language of that tag? */
export const isSpoken = (tag: string): boolean => languageOf(tag) !== undefined
