import type { DatabaseSync } from 'node:sqlite'
import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import { spellings, withLetters, wordsIn } from '#lib/text/spellings.ts'
import type { ThingKind } from '../region/thing-kind.ts'
import { canSlip, withoutOne } from './write-spelling.ts'

/** Something that was found, as its region has it; `details` is JSON. */
export type Thing = LngLat & {
  id: number
  kind: ThingKind
  name: string | null
  street: string | null
  number: string | null
  postcode: string | null
  city: string | null
  details: string | null
}
export type Scored = { thing: Thing; score: number }
type Asked = { text: string; near?: LngLat | undefined; limit: number }

/** Of more finds than this the first in the file are ranked: towns and streets, then what has a name, then houses. */
const LOOKED_AT = 600
const AT_MOST_WORDS = 8
/** What a thing is worth before it is known how well it fits and how far it is. */
const WORTH: Record<string, number> = { place: 3, street: 2.5, fire_station: 2, hospital: 2, crossing: 1, address: 1.5 }

/**
 * Finds things by words in any order, the last of them as far as it has been typed; abbreviations and one slip in a word are
 * forgiven. Best first: how well it fits, then what it is, then how near.
 */
export function openSearch(region: DatabaseSync) {
  const byWords = region.prepare(
    `SELECT thing.* FROM (SELECT rowid FROM thing_words WHERE thing_words MATCH ? ORDER BY rowid LIMIT ${LOOKED_AT}) found
     JOIN thing ON thing.id = found.rowid`,
  )
  const bySlip = region.prepare('SELECT DISTINCT word FROM spelling WHERE without = ?')
  const isWord = region.prepare('SELECT 1 FROM thing_words WHERE thing_words MATCH ? LIMIT 1')

  const known = (pattern: string) => isWord.get(pattern) !== undefined
  const slipsOf = (word: string): string[] =>
    canSlip(word)
      ? [
          ...new Set(withoutOne(word).flatMap((without) => bySlip.all(without).map((row) => row.word as string))),
        ].filter((other) => Math.abs(other.length - word.length) <= 1)
      : []

  /** One word as a part of the question: by itself and otherwise written, and by what it may have been meant to be. */
  function part(word: string, isLast: boolean): string | undefined {
    const own = spellings(word).map((each, i) => quoted(each, isLast && i === 0))
    const pattern = own.join(' OR ')
    if (known(pattern)) return `(${pattern})`
    const meant = slipsOf(word)
    return meant.length > 0 ? `(${meant.map((each) => quoted(each, false)).join(' OR ')})` : undefined
  }

  function all(words: string[]): Thing[] {
    const parts = words.map((word, i) => part(word, i === words.length - 1))
    return parts.length === 0 || parts.includes(undefined) ? [] : (byWords.all(parts.join(' AND ')) as Thing[])
  }

  return {
    /** With what each is worth, so that finds of several regions can be put in one order. */
    find({ text, near, limit }: Asked): Scored[] {
      const words = wordsIn(text).slice(0, AT_MOST_WORDS)
      for (const asked of readings(words)) {
        const ranked = all(asked).map((thing) => ({ thing, score: scoreOf(thing, asked, near) }))
        ranked.sort((a, b) => b.score - a.score)
        if (ranked.length > 0) return ranked.slice(0, limit)
      }
      return []
    },
  }
}

/** As it is; without what joins two streets; a number and its letter as one; and the street of a house that the map does not have. */
function readings(words: string[]): string[][] {
  const joined = words.filter((word, i) => i === 0 || i === words.length - 1 || !JOINS.has(word))
  return [words, joined, withLetters(joined), joined.filter((word) => !/\d/.test(word))]
}
const JOINS = new Set(['x', 'and', 'at', 'et', 'y', 'i', 'e', 'und', 'och', 'ja', 'corner'])

/** FTS5 takes anything between quotes as a word. */
const quoted = (word: string, isPrefix: boolean) => `"${word.replaceAll('"', '')}"${isPrefix ? '*' : ''}`

function scoreOf(row: Thing, words: string[], near: LngLat | undefined): number {
  const own = new Set(wordsIn([row.name, row.street, row.number, row.kind === 'place' ? '' : row.city].join(' ')))
  const whole = words.filter((word) => spellings(word).some((each) => own.has(each))).length / words.length
  const spare = own.size - words.length
  const number = row.number !== null && words.includes(row.number.toLowerCase().replaceAll(' ', '')) ? 2 : 0
  const far = near ? Math.log2(1 + distanceM(row, near) / 1000) / 2 : 0
  return whole * 4 + number + (WORTH[row.kind] ?? 1) - Math.max(0, spare) * 0.15 - far
}
