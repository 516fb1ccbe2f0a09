import ISO6391 from 'iso-639-1'
import { LANGUAGE_CODES, languageOf } from '#lib/caller/languages.ts'
import { languageName } from '#lib/language-name.ts'

const byName = (a: string, b: string) => languageName(a).localeCompare(languageName(b), 'en')

/** What the citizens' pages are translated into. */
export const SPOKEN: readonly string[] = [...LANGUAGE_CODES].sort(byName)
/** All others that have a tag of two letters, by their names. */
export const OTHERS: readonly string[] = ISO6391.getAllCodes()
  .filter((tag) => !SPOKEN.includes(tag))
  .sort(byName)

/** Are the citizens' own pages translated into the language of that tag? */
export const isSpoken = (tag: string): boolean => languageOf(tag) !== undefined
