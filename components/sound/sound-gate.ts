import type { Sound } from './sound-of.ts'

const LATE_MS = 5000
const APART_MS = 1500
const APART_LATE_MS = 30_000

type Heard = { sound: Sound; at: number }

/** What is more urgent is never lost behind what is less so. */
const WEIGHT: Record<Sound, number> = { message: 0, information: 1, report: 2, alarm3: 3, alarm2: 4, alarm1: 5 }
const isAlarm = (sound: Sound) => WEIGHT[sound] > WEIGHT.report

/**
 * Lets through what is worth hearing now. Sounds keep a distance, but a new report is never lost behind a message nor an
 * alarm behind anything less urgent; what happened a while ago and comes in only now, after a reconnect, is one sound
 * however much it is. Times are Unix ms.
 */
export function soundGate(): (sound: Sound, happenedAt: number, now: number) => boolean {
  let last: Heard | null = null
  return (sound, happenedAt, now) => {
    const isLate = now - happenedAt > LATE_MS
    const isMore = last !== null && WEIGHT[sound] > WEIGHT[last.sound] && (!isLate || isAlarm(sound))
    if (last && !isMore && now - last.at < (isLate ? APART_LATE_MS : APART_MS)) return false
    last = { sound, at: now }
    return true
  }
}
