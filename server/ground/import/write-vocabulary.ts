import type { DatabaseSync } from 'node:sqlite'

/** Keeps every word of a region in order, so that a mistyped one is looked for among its neighbours. */
export function writeVocabulary(region: DatabaseSync): void {
  region.exec('CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, thing_words, row)')
  region.exec('BEGIN; INSERT INTO word SELECT term FROM temp.vocabulary ORDER BY term; COMMIT')
  region.exec('DROP TABLE temp.vocabulary')
}
