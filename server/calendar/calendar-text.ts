import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { Stretch } from '#lib/availability/availability-at.ts'
import type { AvailabilityStatus } from '#lib/availability/plan.ts'

const REFRESH_S = 60 * 60

type Told = {
  name: string
  memberId: string
  stretches: readonly Stretch[]
  words: Readonly<Record<AvailabilityStatus, string>>
  now: Date
}

/**
 * Somebody's availability as iCalendar (RFC 5545). Each stretch is an event of its own in UTC, not a rule that repeats:
 * what counts where plans overlap has no rule, and no program has to know the team's time zone.
 */
export function calendarText({ name, memberId, stretches, words, now }: Told): string {
  const calendar = ical({
    name,
    prodId: '//Muster//Availability//EN',
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_S,
  })
  for (const { status, from, to } of stretches)
    calendar.createEvent({
      id: `${memberId}.${from / 1000}@muster`,
      start: new Date(from),
      end: new Date(to),
      stamp: now,
      summary: words[status],
      transparency: status === 'available' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    })
  return calendar.toString()
}
