import { readDate } from './read-date.ts'
import { isNoDate, type NoDate, type WrittenDate } from './written-date.ts'

/**
 * The moment of a date: one that says no zone is of this one (`Europe/Helsinki`), a day without a time its midnight. What a
 * clock leaves out in spring is an hour later; what it shows twice in autumn is the first of both.
 */
export const momentOf = ({ shown, zone }: WrittenDate, elsewhere = 'UTC'): Date =>
  new Date(shown.toZonedDateTime(zone ?? elsewhere).epochMilliseconds)

/** Its day, in whatever zone that is: `YYYY-MM-DD`. */
export const dayOf = ({ shown }: WrittenDate): string => shown.toPlainDate().toString()

/** The same of a text; without a zone it is UTC. A moment outside the years 1 to 9999 in UTC is none. */
export function readMoment(text: string): Date | NoDate {
  const read = readDate(text)
  if (isNoDate(read)) return read
  const moment = momentOf(read)
  return /^(?!0000)\d{4}-/.test(moment.toISOString()) ? moment : { why: 'is not in the years 1 to 9999 in UTC' }
}
