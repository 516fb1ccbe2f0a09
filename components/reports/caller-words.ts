import type { Fix } from '#components/live/positions-store.ts'
import { ageText } from '#lib/time/fix-age.ts'
import { accuracyText } from './report-words.ts'

const LOST_AFTER_MS = 60_000

/** A telephone that has been silent for a minute may be anywhere by now. */
export const isLost = ({ at }: Pick<Fix, 'at'>, nowMs: number): boolean => nowMs - at > LOST_AFTER_MS

/** "±12 m, 8 s ago"; once it is lost "lost, 2 min ago". */
export function callerWords(fix: Pick<Fix, 'at' | 'accuracyM'>, nowMs: number): { text: string; isLost: boolean } {
  const age = `${ageText(nowMs - fix.at)} ago`
  if (isLost(fix, nowMs)) return { text: `lost, ${age}`, isLost: true }
  return { text: fix.accuracyM == null ? age : `${accuracyText(fix.accuracyM)}, ${age}`, isLost: false }
}
