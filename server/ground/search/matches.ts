import type { DatabaseSync } from 'node:sqlite'
import type { LngLat } from '#lib/geo/distance.ts'
import { spellings } from '#lib/text/spellings.ts'
import type { Thing } from './found-thing.ts'
import type { Reading } from './readings.ts'
import { openRoughScore } from './score.ts'
import { loadSpots, type Spots } from './spots.ts'
import { beginningsNear, oneSlipFrom, type Vocabulary } from './vocabulary.ts'

/** As it stands, the last word as far as it is typed; every word only begun; every word with a slip. */
export type How = 'typed' | 'begun' | 'slipped'

/** So many finds are looked at roughly, and so many of them are read. */
const [LOOKED_AT, READ] = [40_000, 200]
/** A shorter word begins too many. */
const LEAST_BEGUN = 3

/** What has all words of a reading, the likeliest first. */
export function openMatches(region: DatabaseSync) {
  const idsOf = region.prepare(
    `SELECT json_group_array(rowid) AS ids FROM
     (SELECT rowid FROM thing_words WHERE thing_words MATCH ? ORDER BY rowid LIMIT ${LOOKED_AT})`,
  )
  const rowsOf = region.prepare('SELECT * FROM thing WHERE id IN (SELECT value FROM json_each(?))')
  let [spots, words]: [Spots | undefined, Vocabulary | undefined] = [undefined, undefined]
  const vocabulary = () => {
    words ??= (region.prepare('SELECT word FROM word').all() as { word: string }[]).map(({ word }) => word).sort()
    return words
  }

  function part(word: string, isLast: boolean, how: How): string {
    const own = spellings(word).map((each, i) =>
      quoted(each, i === 0 && (isLast || (how !== 'typed' && word.length >= LEAST_BEGUN))),
    )
    if (how !== 'slipped') return `(${own.join(' OR ')})`
    const meant = oneSlipFrom(vocabulary(), word).map((each) => quoted(each, false))
    const begun = isLast ? beginningsNear(vocabulary(), word).map((each) => quoted(each, true)) : []
    return `(${[...own, ...meant, ...begun].join(' OR ')})`
  }

  return {
    of(reading: Reading, how: How, near: LngLat | undefined): Thing[] {
      const last = reading.words.length - 1
      const asked = reading.words.map((word, i) => part(word, i === last, how)).join(' AND ')
      const ids = JSON.parse((idsOf.get(asked) as { ids: string }).ids) as number[]
      spots ??= loadSpots(region)
      return rowsOf.all(JSON.stringify(likeliest(ids, spots, reading, near))) as Thing[]
    },
  }
}

/** FTS5 takes anything between quotes as a word. */
const quoted = (word: string, isBeginning: boolean) => `"${word.replaceAll('"', '')}"${isBeginning ? '*' : ''}`

/** Houses that have a name have no spot; they are few, and come first. */
function likeliest(ids: number[], spots: Spots, reading: Reading, near: LngLat | undefined): number[] {
  if (ids.length <= READ) return ids
  const rough = openRoughScore(spots, reading, near)
  const scores = new Float64Array(ids.length)
  for (let i = 0; i < ids.length; i++) scores[i] = ids[i]! > spots.kind.length ? NAMED_HOUSE : rough(ids[i]!)
  const least = Float64Array.from(scores).sort().at(-READ)!
  return ids.filter((_, i) => scores[i]! >= least).slice(0, READ)
}
const NAMED_HOUSE = 9
