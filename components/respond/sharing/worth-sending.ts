import { distanceM, type LngLat } from '#lib/geo/distance.ts'

export type Place = LngLat & { atMs: number; headingDeg: number | null }

const [OFTEN_MS, SELDOM_MS] = [5000, 30_000]
/** Closer than this the phone only says the same once more. */
const LEAST_MS = 1000
const [TURN_DEG, MOVE_M] = [15, 50]

/**
 * Whether a place is worth sending after the last one that was: on the way every 5 s, after a turn of 15° or 50 m; else every
 * 30 s.
 */
export function isWorthSending(last: Place | null, now: Place, isUnderWay: boolean): boolean {
  if (!last) return true
  const passedMs = now.atMs - last.atMs
  if (!isUnderWay) return passedMs >= SELDOM_MS
  if (passedMs < LEAST_MS) return false
  return passedMs >= OFTEN_MS || turned(last.headingDeg, now.headingDeg) >= TURN_DEG || distanceM(last, now) >= MOVE_M
}

/** By how many degrees, the short way round. */
function turned(from: number | null, to: number | null): number {
  if (from === null || to === null) return 0
  const difference = Math.abs(to - from) % 360
  return Math.min(difference, 360 - difference)
}
