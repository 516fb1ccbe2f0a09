import { Temporal } from 'temporal-polyfill'
import type { DateOrder } from './reading.ts'

/** `28/06/2010 23:06`, with `.` or `-` as well; seconds; AM or PM. */
const WRITTEN =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)?)?$/i
/** `2010-06-28T23:06:00+02:00`; whatever stands behind the day may be missing. */
const YEAR_FIRST =
  /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?(Z|UTC|GMT|[+-](?:[01]\d|2[0-3]):?[0-5]\d))?)?$/i
const LONGEST = 40

/** A time as the calendar and the clock show it; `zone` where the cell says it: `UTC`, `+02:00`. */
export type ShownTime = { shown: Temporal.PlainDateTime; zone: string | null }

/** The time in a cell; undefined for what is none, or is no day there has been or will be. */
export function readTime(cell: string, order: DateOrder): ShownTime | undefined {
  const text = cell.trim()
  if (text.length > LONGEST) return undefined
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) {
    const [, year, , month, day, hour, minute, second, zone] = yearFirst
    return shownAt([year, month, day, hour, minute, second], zone?.replace(/^z$/i, 'UTC'))
  }
  const written = WRITTEN.exec(text)
  if (!written) return undefined
  const [, first, , second, year = '', hour, minute, seconds, half] = written
  const [day, month] = order === 'dmy' ? [first, second] : [second, first]
  return shownAt([fullYear(year), month, day, hourOf24(hour, half), minute, seconds])
}

/** Counts in one column whether days or months come first; days do when nothing tells (facts C60). */
export function orderVotes() {
  let [first, second] = [0, 0]
  return {
    count(cell: string): void {
      const found = cell.length < LONGEST ? WRITTEN.exec(cell.trim()) : null
      if (!found) return
      if (Number(found[1]) > 12) first++
      if (Number(found[3]) > 12) second++
    },
    order: (): DateOrder => (second > 0 && first === 0 ? 'mdy' : 'dmy'),
  }
}

type Part = string | undefined

function shownAt(parts: Part[], zone: string | null = null): ShownTime | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0))
  if (year < 1900 || year >= 2200) return undefined
  try {
    return { shown: new Temporal.PlainDateTime(year, month, day, hour, minute, second), zone }
  } catch {
    return undefined // a RangeError is how Temporal says that there is no such day or hour
  }
}

const fullYear = (year: string) => (year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`)

/** 12 AM is midnight; an hour that is none of twelve becomes one that is none at all. */
function hourOf24(hour: Part, half: Part): Part {
  if (half === undefined || hour === undefined) return hour
  const twelfth = Number(hour)
  if (twelfth < 1 || twelfth > 12) return '24'
  return String((twelfth % 12) + (half.toLowerCase() === 'p' ? 12 : 0))
}

/**
 * Turns shown times into instants: those that say no zone are of this one (`Europe/Helsinki`). What its clock leaves out in
 * spring is an hour later; what it shows twice in autumn is the first of both.
 */
export const instantsIn =
  (timezone: string) =>
  ({ shown, zone }: ShownTime): Date =>
    new Date(shown.toZonedDateTime(zone ?? timezone).epochMilliseconds)
