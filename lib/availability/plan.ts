/** Called at once; called only when too few come; not called. */
export const AVAILABILITY_STATUSES = ['available', 'busy', 'away'] as const
export type AvailabilityStatus = (typeof AVAILABILITY_STATUSES)[number]

/** Days are 1 (Monday) to 7; times are `hh:mm` of the team's clock. A `to` that is not after `from` is the next day's. */
export type Weekly = { days: number[]; from: string; to: string }

/**
 * What somebody has planned; times in Unix ms. Once: from `startsAt` to `endsAt`. With `weekly`: each time that begins
 * before `endsAt` (null: for ever).
 */
export type Plan = {
  status: AvailabilityStatus
  startsAt: number | null
  endsAt: number | null
  weekly: Weekly | null
}
/** What somebody said of now; `until` null: until they say otherwise. */
export type Said = { status: AvailabilityStatus; since: number; until: number | null }
/** All that is known of one person. Of plans alike the later in the list counts. */
export type Known = { said: Said | null; plans: readonly Plan[] }
