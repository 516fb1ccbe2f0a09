import type { DatabaseSync } from 'node:sqlite'
import type { LngLat } from '#lib/geo/distance.ts'
import { wordsIn } from '#lib/text/spellings.ts'
import { asStreet, type Thing } from './found-thing.ts'
import { openHouses } from './houses.ts'
import { openMatches } from './matches.ts'
import { type Reading, readingsOf, withoutNumbers, withoutSmall } from './readings.ts'
import { scoreOf } from './score.ts'

export type { Thing }
export type Scored = { thing: Thing; score: number }
type Asked = { text: string; near?: LngLat | undefined; limit: number }

const AT_MOST_WORDS = 8

/**
 * Finds things by words in any order, the last of them as far as it has been typed; abbreviations and one slip in a word are
 * forgiven. Best first: how well it fits, then what it is, then how near. What forgives more is only tried where nothing was
 * found.
 */
export function openSearch(region: DatabaseSync) {
  const matches = openMatches(region)
  const houses = openHouses(region)

  const of = (readings: Reading[], how: 'typed' | 'begun' | 'slipped', near: LngLat | undefined): Scored[] =>
    readings.flatMap((reading) => {
      const rows = matches.of(reading, how, near)
      const things = reading.number ? houses.in(rows, reading.number) : rows.map(asStreet)
      return things.map((thing) => ({ thing, score: scoreOf(thing, reading, near) }))
    })

  return {
    /** With what each is worth, so that finds of several regions can be put in one order. */
    find({ text, near, limit }: Asked): Scored[] {
      const words = wordsIn(text).slice(0, AT_MOST_WORDS)
      if (words.length === 0) return []
      const readings = readingsOf(words)
      const small = withoutSmall(readings)
      for (const [tried, how] of [
        [readings, 'typed'],
        [[...small, ...withoutNumbers(words)], 'typed'],
        [readings, 'begun'],
        [[...readings, ...small], 'slipped'],
      ] as const) {
        const found = bestOf(of([...tried], how, near))
        if (found.length > 0) return found.slice(0, limit)
      }
      return []
    },
  }
}

/** Best first, each once; a street not after its house that was meant. */
function bestOf(scored: Scored[]): Scored[] {
  const seen = new Set<string>()
  scored.sort((a, b) => b.score - a.score)
  return scored.filter(({ thing: { id, kind, name, street, city } }) => {
    const same = kind === 'street' ? `${name}\t${city}` : String(id)
    if (seen.has(same)) return false
    seen.add(same)
    if (kind === 'address') seen.add(`${street}\t${city}`)
    return true
  })
}
