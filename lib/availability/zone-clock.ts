import { Temporal } from 'temporal-polyfill'

const DAY_MS = 24 * 60 * 60 * 1000
const MOST_KEPT = 20_000
/** Days begin on a quarter of an hour everywhere. */
const QUARTER_MS = 15 * 60 * 1000

/** What clocks on the wall show in one time zone. Days are counted from 1970-01-01. */
export type ZoneClock = {
  /** The day there at this moment (Unix ms). */
  dayOf: (ms: number) => number
  /**
   * When it is so many minutes after midnight there. An hour that comes twice is meant the first time; one that is
   * skipped counts from before the skip, as in calendars (RFC 5545, 3.3.5).
   */
  momentOf: (day: number, minutes: number) => number
}

const clocks = new Map<string, ZoneClock>()

/** The clock of an IANA time zone; one for all who ask, as the same moments are asked for again and again. */
export function zoneClock(zone: string): ZoneClock {
  const known = clocks.get(zone)
  if (known) return known
  const made = openClock(zone)
  clocks.set(zone, made)
  return made
}

/** Temporal takes some 10 µs for each, and a team's plans ask for few moments many times. */
function openClock(zone: string): ZoneClock {
  const dayOf = kept((quarter) => dayAt(quarter * QUARTER_MS, zone))
  const momentOf = kept((minute) => {
    const day = Math.floor(minute / 1440)
    return shownAt(day, minute - day * 1440).toZonedDateTime(zone).epochMilliseconds
  })
  return {
    dayOf: (ms) => dayOf(Math.floor(ms / QUARTER_MS)),
    momentOf: (day, minutes) => momentOf(day * 1440 + minutes),
  }
}

function kept(find: (key: number) => number): (key: number) => number {
  const found = new Map<number, number>()
  return (key) => {
    const known = found.get(key)
    if (known !== undefined) return known
    if (found.size >= MOST_KEPT) found.clear()
    const value = find(key)
    found.set(key, value)
    return value
  }
}

function dayAt(ms: number, zone: string): number {
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS
}

function shownAt(day: number, minutes: number): Temporal.PlainDateTime {
  const date = new Date(day * DAY_MS)
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return new Temporal.PlainDateTime(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), hour, minute)
}
