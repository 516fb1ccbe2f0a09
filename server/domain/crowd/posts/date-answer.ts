import { dayOf, readMoment } from '#lib/dates/moment-of.ts'
import { readDate } from '#lib/dates/read-date.ts'
import { isNoDate, refusalOf } from '#lib/dates/written-date.ts'

/** How the answer to a question for a moment is kept: `YYYY-MM-DD hh:mm:ss` in UTC. */
export const keptMoment = (moment: Date): string => moment.toISOString().slice(0, 19).replace('T', ' ')
/** How one for a day is kept: the same at midnight, which is nobody's time. `day` is `YYYY-MM-DD`. */
export const keptDay = (day: string): string => `${day} 00:00:00`

/** The moment that a text says, as it is kept; without an offset it is UTC. */
export function momentAnswer(value: unknown): string | undefined {
  const moment = typeof value === 'string' ? readMoment(value) : undefined
  return moment && !isNoDate(moment) ? keptMoment(moment) : undefined
}

/** The day that a text says, in whatever zone it says it, as it is kept. */
export function dayAnswer(value: unknown): string | undefined {
  const read = typeof value === 'string' ? readDate(value) : undefined
  return read && !isNoDate(read) ? keptDay(dayOf(read)) : undefined
}

/** Why a text is neither. */
export function whyNoDate(value: unknown): string | undefined {
  const read = typeof value === 'string' ? readMoment(value) : undefined
  return read && isNoDate(read) ? refusalOf(String(value), read) : undefined
}
