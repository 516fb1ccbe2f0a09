import type { FieldProblem } from '#lib/client/problem.ts'

/** A text in the team's own language, and in others by their tags. */
export type Words = { text: string; others: Record<string, string> }

/** What a text is: of a category its name, of a reply its text. */
export type FieldName = 'name' | 'text'

export const NO_WORDS: Words = { text: '', others: {} }

/** Each language of `locales` in its place, those without words empty. */
export const inLocales = (words: Words, locales: readonly string[]): Words => ({
  text: words.text,
  others: Object.fromEntries(locales.map((locale) => [locale, words.others[locale] ?? ''])),
})

/** Those that have words. What is of a language the team has no longer is left as it is by leaving it out. */
export const written = ({ others }: Words): { locale: string; words: string }[] =>
  Object.entries(others).flatMap(([locale, words]) => (words.trim() === '' ? [] : [{ locale, words: words.trim() }]))

/** At which field a refusal of the API belongs: the text, a language, or undefined: the whole form. */
export function fieldOf({ path }: FieldProblem, words: Words): 'text' | `others.${string}` | undefined {
  const [attribute = '', index] = path.split('.')
  if (attribute === 'name' || attribute === 'text') return 'text'
  const refused = attribute === 'translations' && index !== undefined && written(words)[Number(index)]
  return refused ? `others.${refused.locale}` : undefined
}
