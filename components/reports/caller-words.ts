import type { Fix } from '#components/live/positions-store.ts'
import type { Words } from '#lib/words/words.ts'

const LOST_AFTER_MS = 60_000

/** A telephone that has been silent for a minute may be anywhere by now. */
export const isLost = ({ at }: Pick<Fix, 'at'>, nowMs: number): boolean => nowMs - at > LOST_AFTER_MS

/** "±12 m, 8 s ago"; once it is lost "lost, 2 min ago". */
export function callerWords(
  fix: Pick<Fix, 'at' | 'accuracyM'>,
  nowMs: number,
  { t, format }: Words,
): { text: string; isLost: boolean } {
  const ago = t('shared.ago', { time: format.age(nowMs - fix.at) })
  if (isLost(fix, nowMs)) return { text: t('reports.caller.lost', { ago }), isLost: true }
  if (fix.accuracyM == null) return { text: ago, isLost: false }
  return { text: t('reports.caller.within', { accuracy: format.accuracy(fix.accuracyM), ago }), isLost: false }
}
