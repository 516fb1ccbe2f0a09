import type { Fix } from '#components/live/positions-store.ts'
import { pointText } from '#lib/geo/position-text.ts'
import { type Freshness, freshness } from '#lib/time/fix-age.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { Words } from '#lib/words/words.ts'

/** `age` alone, or as what it is the age of in `aged`; `position` with the speed where there is one. */
export type FixWords = { age: string; aged: string; freshness: Freshness | 'none'; position: string }

/** How old a position is and where it was, in words. */
export function fixWords(fix: Fix | undefined, nowMs: number, words: Words): FixWords {
  const { t, format } = words
  if (!fix) {
    const none = t('vehicles.fix.none')
    return { age: none, aged: none, freshness: 'none', position: t('vehicles.fix.unknown') }
  }
  const ageMs = Math.max(0, nowMs - fix.at)
  const [grade, age] = [freshness(ageMs), format.age(ageMs)]
  const lost = t('vehicles.fix.lost', { age })
  const position = lineOf([pointText(fix), fix.speedKmh === null ? null : format.speed(fix.speedKmh)], words)
  if (grade === 'lost') return { age: lost, aged: lost, freshness: grade, position }
  return { age, aged: t('vehicles.fix.aged', { age }), freshness: grade, position }
}
