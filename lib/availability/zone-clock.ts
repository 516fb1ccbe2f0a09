import { Temporal } from 'temporal-polyfill'

const DAY_MS = 24 * 60 * 60 * 1000
const MOST_KEPT = 20_000

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

function openClock(zone: string): ZoneClock {
  const moments = new Map<number, number>()
  return {
    dayOf(ms) {
      const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)
      return Date.UTC(year, month - 1, day) / DAY_MS
    },
    momentOf(day, minutes) {
      const key = day * 1440 + minutes
      const known = moments.get(key)
      if (known !== undefined) return known
      if (moments.size >= MOST_KEPT) moments.clear()
      const ms = shownAt(day, minutes).toZonedDateTime(zone).epochMilliseconds
      moments.set(key, ms)
      return ms
    },
  }
}

function shownAt(day: number, minutes: number): Temporal.PlainDateTime {
  const date = new Date(day * DAY_MS)
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return new Temporal.PlainDateTime(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), hour, minute)
}
