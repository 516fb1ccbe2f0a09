import { LRUCache } from 'lru-cache'
import { coarseMinutes } from '#lib/time/coarse-minutes.ts'

const MOST = 10_000

/** What was last said about how far away help is, by report, so that it does not jump back and forth. */
export function openEstimates() {
  const said = new LRUCache<number, number>({ max: MOST })
  return {
    /** An estimate in the words for the caller; null when nobody can say. */
    tell(reportId: number, minutes: number | null): number | null {
      const now = minutes === null ? null : coarseMinutes(minutes, said.get(reportId))
      if (now === null) said.delete(reportId)
      else said.set(reportId, now)
      return now
    },
  }
}
export type Estimates = ReturnType<typeof openEstimates>
