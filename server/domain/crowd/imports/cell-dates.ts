import type { DateOrder } from './reading.ts'

/** `28/06/2010 23:06`, with `.` or `-` as well; seconds; AM or PM. */
const WRITTEN =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)?)?$/i
/** `2010-06-28T23:06:00+02:00`; whatever stands behind the day may be missing. */
const YEAR_FIRST =
  /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?$/i
const LONGEST = 40
const MINUTE_MS = 60_000

/** A time as the calendar and the clock show it, as if they were in UTC; `offset` in minutes where the cell says it. */
export type ShownTime = { shown: Date; offset: number | null }

/** The time in a cell; undefined for what is none, or is no day there has been or will be. */
export function readTime(cell: string, order: DateOrder): ShownTime | undefined {
  const text = cell.trim()
  if (text.length > LONGEST) return undefined
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) {
    const [, year, , month, day, hour, minute, second, zone] = yearFirst
    return shownAt([year, month, day, hour, minute, second], offsetOf(zone))
  }
  const written = WRITTEN.exec(text)
  if (!written) return undefined
  const [, first, , second, year = '', hour, minute, seconds, half] = written
  const [day, month] = order === 'dmy' ? [first, second] : [second, first]
  return shownAt([fullYear(year), month, day, hourOf24(hour, half), minute, seconds], null)
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

function shownAt(parts: Part[], offset: number | null): ShownTime | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0))
  const shown = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const isReal =
    shown.getUTCMonth() === month - 1 && shown.getUTCDate() === day && hour < 24 && minute < 60 && second < 60
  return isReal && year >= 1900 && year < 2200 ? { shown, offset } : undefined
}

const fullYear = (year: string) => (year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`)

/** 12 AM is midnight; an hour that is none of twelve becomes one that is none at all. */
function hourOf24(hour: Part, half: Part): Part {
  if (half === undefined || hour === undefined) return hour
  const twelfth = Number(hour)
  if (twelfth < 1 || twelfth > 12) return '24'
  return String((twelfth % 12) + (half.toLowerCase() === 'p' ? 12 : 0))
}

function offsetOf(zone: Part): number | null {
  if (zone === undefined) return null
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

/** Turns shown times into instants: those that say no offset are of this time zone (`Europe/Helsinki`). */
export function instantsIn(timezone: string): (time: ShownTime) => Date {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const offsetAt = (instant: number) => {
    const parts = clock.formatToParts(instant)
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
    const day = [part('year'), part('month') - 1, part('day')] as const
    return Date.UTC(...day, part('hour'), part('minute'), part('second')) - instant
  }
  return ({ shown, offset }) => {
    if (offset !== null) return new Date(shown.getTime() - offset * MINUTE_MS)
    if (timezone === 'UTC') return shown
    const near = shown.getTime() - offsetAt(shown.getTime())
    return new Date(shown.getTime() - offsetAt(near))
  }
}
