import type { Fix } from '#components/live/positions-store.ts'
import { positionText } from '#lib/geo/position-text.ts'
import { ageText, type Freshness, freshness } from '#lib/time/fix-age.ts'

export type FixWords = { age: string; freshness: Freshness | 'none'; position: string }

/** How old a position is and where it was, in words. */
export function fixWords(fix: Fix | undefined, nowMs: number): FixWords {
  if (!fix) return { age: 'no fix', freshness: 'none', position: 'position unknown' }
  const ageMs = Math.max(0, nowMs - fix.at)
  const grade = freshness(ageMs)
  return {
    age: grade === 'lost' ? `lost ${ageText(ageMs)}` : ageText(ageMs),
    freshness: grade,
    position: positionText(fix),
  }
}
