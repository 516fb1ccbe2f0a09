import { zoneClock } from '#lib/availability/zone-clock.ts'

/** The day of the month, 1 to 28, and the hour of the team's clock. */
export type Monthly = { day: number; hour: number }

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The month whose test is due at this moment (Unix ms), "2026-11"; undefined when none is. One that was missed, as nothing ran
 * just then, is due for a day: later it would surprise people.
 */
export function monthlyDue({ day, hour }: Monthly, zone: string, now: number): string | undefined {
  const clock = zoneClock(zone)
  for (const today of [clock.dayOf(now), clock.dayOf(now - DAY_MS)]) {
    const date = new Date(today * DAY_MS)
    const at = clock.momentOf(today, hour * 60)
    if (date.getUTCDate() === day && now >= at && now < at + DAY_MS) return date.toISOString().slice(0, 7)
  }
  return undefined
}
