import { Temporal } from 'temporal-polyfill'
import type { WrittenDate } from './written-date.ts'

/** How a number counts time: days since the end of 1899, as spreadsheets do, or since 1970 in UTC. */
export type Counting = 'excel' | 'epoch_seconds' | 'epoch_ms'
export const COUNTINGS: readonly Counting[] = ['excel', 'epoch_seconds', 'epoch_ms']

const FIGURES = /^\d{1,13}(?:[.,]\d{1,12})?$/
const DAY_MS = 24 * 60 * 60 * 1000
/** The 29 February 1900 that spreadsheets count and nobody has seen is the 60th day; dates before it are not read. */
const DAY_60 = 60
const DAY_0 = Date.UTC(1899, 11, 30)
/** A count is one only where it gives a year that somebody reports of: no number counts in two ways then. */
const [FIRST_MS, LAST_MS] = [Date.UTC(1950, 0, 1), Date.UTC(2150, 0, 1)]
/** Seconds from 1970 on begin small: whatever is before this may as well be a number. */
const FIRST_EPOCH_MS = Date.UTC(1980, 0, 1)

/** The date that a number in a text counts, in UTC; a spreadsheet says no zone. Undefined for what does not count so. */
export function readCounted(text: string, counting: Counting): WrittenDate | undefined {
  const trimmed = text.trim()
  if (!FIGURES.test(trimmed)) return undefined
  const number = Number(trimmed.replace(',', '.'))
  return counting === 'excel' ? ofDays(number) : ofMs(counting === 'epoch_ms' ? number : number * 1000)
}

/** A whole number of days has no time; a spreadsheet's are exact to a second or so. */
function ofDays(days: number): WrittenDate | undefined {
  const ms = DAY_0 + Math.round((days * DAY_MS) / 1000) * 1000
  if (days <= DAY_60 || ms < FIRST_MS || ms >= LAST_MS) return undefined
  return { shown: shownInUtc(ms), hasTime: !Number.isInteger(days), zone: null }
}

const ofMs = (ms: number): WrittenDate | undefined =>
  ms < FIRST_EPOCH_MS || ms >= LAST_MS ? undefined : { shown: shownInUtc(ms), hasTime: true, zone: 'UTC' }

const shownInUtc = (ms: number) =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(ms)).toZonedDateTimeISO('UTC').toPlainDateTime()
