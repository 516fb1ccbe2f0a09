import { Temporal } from 'temporal-polyfill'
import { readDate } from './read-date.ts'
import { isNoDate, type NoDate, type WrittenDate } from './written-date.ts'

const MIDNIGHT = new Temporal.PlainTime()

/**
 * The moment of a date: one that says no zone is of this one (`Europe/Helsinki`), a day without a time its midnight. What a
 * clock leaves out in spring is an hour later; what it shows twice in autumn is the first of both.
 */
export function momentOf({ day, time, zone }: WrittenDate, elsewhere = 'UTC'): Date {
  const shown = day.toPlainDateTime(time ?? MIDNIGHT)
  return new Date(shown.toZonedDateTime(zone ?? elsewhere).epochMilliseconds)
}

/** The same of a text; without a zone it is UTC. A moment outside the years 1 to 9999 in UTC is none. */
export function readMoment(text: string): Date | NoDate {
  const read = readDate(text)
  if (isNoDate(read)) return read
  const moment = momentOf(read)
  return /^(?!0000)\d{4}-/.test(moment.toISOString()) ? moment : { why: 'is not in the years 1 to 9999 in UTC' }
}
