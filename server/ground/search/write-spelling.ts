import type { DatabaseSync } from 'node:sqlite'

/** Shorter words are mistaken for too many others. */
const LEAST = 4

/** What is left of a word when one letter is lost, and the word: two words that share one are a slip apart. */
export const withoutOne = (word: string): string[] => {
  const letters = [...word]
  return [...new Set([word, ...letters.map((_, i) => letters.toSpliced(i, 1).join(''))])]
}

export const canSlip = (word: string): boolean => word.length >= LEAST && !/\d/.test(word)

/** Keeps, for every word of a region, what it becomes by one slip, so that a mistyped word is one look-up. */
export function writeSpelling(region: DatabaseSync): void {
  region.exec('CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, thing_words, row)')
  const add = region.prepare('INSERT OR IGNORE INTO spelling VALUES (?, ?)')
  region.exec('BEGIN')
  for (const { term } of region.prepare('SELECT term FROM temp.vocabulary').iterate() as Iterable<{ term: string }>)
    if (canSlip(term)) for (const without of withoutOne(term)) add.run(without, term)
  region.exec('COMMIT')
  region.exec('DROP TABLE temp.vocabulary')
}
