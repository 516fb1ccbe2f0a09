import { Temporal } from 'temporal-polyfill'
import { monthNamed, weekdayNamed } from './month-names.ts'
import { type Clock, readClock } from './read-clock.ts'
import type { DateOrder, NoDate, WrittenDate } from './written-date.ts'

/** Longer than any date with all that may stand around it. */
const LONGEST = 80
const WANTED = 'write 2012-09-25, or 2012-09-25T10:15:00+00:00 with a time'
const NONE = `is no date: ${WANTED}`

const UNEVEN = /\s\s|[^\S ]/
/** What stands between day and clock. */
const BETWEEN = String.raw`(?:(?:[T ]|, ?| at )(?=\d)|$)`
const like = (day: string) => new RegExp(`^${day}${BETWEEN}`, 'i')
const YEAR_FIRST = like(String.raw`(\d{4})([/.-])(\d{1,2})\2(\d{1,2})`)
const BASIC = like(String.raw`(\d{4})(\d\d)(\d\d)`)
/** Where dots stand, the day is first in every language that writes so. */
const DOTTED = like(String.raw`(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d\d)`)
/** Here the country decides what comes first. */
const SLASHED = like(String.raw`(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)`)
const [NAME, NTH] = [String.raw`([a-z]{3,9}\.?)`, String.raw`(\d{1,2})(?:st|nd|rd|th)?`]
const DAY_NAME_YEAR = like(String.raw`${NTH}(?:[ -]| of )${NAME},?[ -](\d{4})`)
const NAME_DAY_YEAR = like(String.raw`${NAME} ${NTH},? (\d{4})`)
const YEAR_NAME_DAY = like(String.raw`(\d{4})[ -]${NAME}[ -](\d{1,2})`)
const WEEKDAY = /^([a-z]{3,9})\.?,? (?=\S)/i

const NO_CLOCK: Clock = { time: [], zone: null }

type Ymd = [year: string, month: string | number, day: string]
type Found = { ymd: Ymd; rest: string; weekday?: number }

/**
 * The date that a text says, with its time and zone where it says them. Read is what can mean one day only: ISO 8601 and
 * its relatives (`2012/9/5`, `20120925`, `2012-09-25 05:04:00+00`), `25.09.2012`, and months by their English names, as in mail.
 * What depends on the country (`09/25/2012`, and two figures for a year) takes an `order` that somebody vouches for.
 */
export function readDate(text: string, order: DateOrder | null = null): WrittenDate | NoDate {
  if (text.length > LONGEST) return { why: NONE }
  const bare = text.trim()
  const trimmed = UNEVEN.test(bare) ? bare.replaceAll(/\s+/g, ' ') : bare
  if (order === null && SLASHED.test(trimmed)) return { why: `can be two days, as countries write dates: ${WANTED}` }
  const found = dayIn(trimmed, order)
  const clock = found?.rest === '' ? NO_CLOCK : found && readClock(found.rest)
  if (!found || !clock) return { why: NONE }
  const shown = shownAt(found.ymd, clock.time)
  if (!shown) return { why: 'is no day of the calendar' }
  if (found.weekday !== undefined && found.weekday !== shown.dayOfWeek) return { why: 'is another day of the week' }
  return { shown, hasTime: clock.time.length > 0, zone: clock.zone }
}

function dayIn(text: string, order: DateOrder | null): Found | undefined {
  const first = text.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return inFigures(text, order) ?? inWords(text)
  const weekday = weekdayNamed(WEEKDAY.exec(text)?.[1] ?? '')
  const bare = weekday === undefined ? text : text.replace(WEEKDAY, '')
  const found = inWords(bare) ?? (weekday === undefined ? undefined : inFigures(bare, order))
  return found && weekday !== undefined ? { ...found, weekday } : found
}

function inFigures(text: string, order: DateOrder | null): Found | undefined {
  const [whole, y = '', , m = '', d = ''] = YEAR_FIRST.exec(text) ?? []
  if (whole !== undefined) return { ymd: [y, m, d], rest: text.slice(whole.length) }
  const [basic, year = '', month = '', day = ''] = BASIC.exec(text) ?? []
  if (basic !== undefined) return { ymd: [year, month, day], rest: text.slice(basic.length) }
  return inCountrysOrder(text, order)
}

function inCountrysOrder(text: string, order: DateOrder | null): Found | undefined {
  const dotted = DOTTED.exec(text)
  const slashed = dotted ? null : SLASHED.exec(text)
  const whole = (dotted ?? slashed)?.[0]
  if (whole === undefined) return undefined
  const [first = '', second = '', year = ''] = dotted ? dotted.slice(1) : [slashed?.[1], slashed?.[3], slashed?.[4]]
  if (order === null && year.length < 4) return undefined
  const ymd: Ymd = order === 'mdy' ? [fullYear(year), first, second] : [fullYear(year), second, first]
  return { ymd, rest: text.slice(whole.length) }
}

function inWords(text: string): Found | undefined {
  const day = DAY_NAME_YEAR.exec(text)
  if (day) return named(day[0], [day[3], day[2], day[1]], text)
  const name = NAME_DAY_YEAR.exec(text)
  if (name) return named(name[0], [name[3], name[1], name[2]], text)
  const year = YEAR_NAME_DAY.exec(text)
  return year ? named(year[0], [year[1], year[2], year[3]], text) : undefined
}

function named(whole: string, [year = '', name = '', day = '']: (string | undefined)[], text: string) {
  const month = monthNamed(name)
  return month === undefined ? undefined : { ymd: [year, month, day] as Ymd, rest: text.slice(whole.length) }
}

const fullYear = (year: string) => (year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`)

/** A year has four figures, and none of them is before the first. */
function shownAt([year, month, day]: Ymd, time: number[]): Temporal.PlainDateTime | undefined {
  try {
    return Number(year) === 0
      ? undefined
      : new Temporal.PlainDateTime(Number(year), Number(month), Number(day), ...time)
  } catch {
    return undefined // a RangeError is how Temporal says that there is no such day
  }
}
