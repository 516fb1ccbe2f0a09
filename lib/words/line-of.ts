import { isolated } from './isolated.ts'
import { LOCALES } from './locales.ts'
import type { Words } from './words.ts'

/**
 * What stands beside each other in one line: "Citizen · Building · 2 photos"; what is empty is left out. Where people
 * read from the right each part keeps its own direction, so that a number stays with its word.
 */
export function lineOf(parts: readonly (string | null | undefined)[], { locale }: Pick<Words, 'locale'>): string {
  const said = parts.filter((part): part is string => Boolean(part))
  const apart = LOCALES[locale].dir === 'rtl' && said.length > 1 ? said.map(isolated) : said
  return apart.join(' · ')
}
