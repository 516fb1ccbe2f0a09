import type { Fix } from '#components/live/positions-store.ts'
import { pointText } from '#lib/geo/position-text.ts'
import { type Freshness, freshness } from '#lib/time/fix-age.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { Words } from '#lib/words/words.ts'

/** `age` alone, or as what it is the age of in `aged`; `position` with the speed where there is one. A wrong clock says so beside the age. */
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
  const clock =
    fix.clockSays === undefined ? null : t('vehicles.fix.clock', { time: clockText(fix.clockSays, nowMs, words) })
  const saying = (how: string) => lineOf([how, clock], words)
  const lost = saying(t('vehicles.fix.lost', { age }))
  const position = lineOf([pointText(fix), fix.speedKmh === null ? null : format.speed(fix.speedKmh)], words)
  if (grade === 'lost') return { age: lost, aged: lost, freshness: grade, position }
  return { age: saying(age), aged: saying(t('vehicles.fix.aged', { age })), freshness: grade, position }
}

/** "2007" for another year, else the day and the hour. */
function clockText(saysMs: number, nowMs: number, { format }: Words): string {
  const [year, thisYear] = [saysMs, nowMs].map((ms) => new Date(ms).getFullYear())
  return year === thisYear ? `${format.day(saysMs, nowMs)} ${format.hour(saysMs)}` : String(year)
}
