import type { AvailabilityStatus } from './plan.ts'

/** Times in Unix ms. */
type Time = { from: number; to: number }
/** A part of one day: where it begins and how long it is, as shares of that day. */
export type DayPart = Time & { status: AvailabilityStatus; start: number; length: number }
export type WeekDay = Time & { parts: DayPart[] }
/** A time that somebody points at. */
export type Picked = Time

/** Cuts what holds into days, which lie between `bounds` (one more than there are days; a day may have 23 or 25 hours). */
export function weekOf(
  holds: readonly (Time & { status: AvailabilityStatus })[],
  bounds: readonly number[],
): WeekDay[] {
  return bounds.slice(0, -1).map((from, day) => {
    const to = bounds[day + 1] ?? from
    const inside = holds.filter((one) => one.from < to && one.to > from)
    return { from, to, parts: inside.map((one) => partOf(one, { from, to })) }
  })
}

function partOf({ status, ...time }: Time & { status: AvailabilityStatus }, day: Time): DayPart {
  const [from, to] = [Math.max(time.from, day.from), Math.min(time.to, day.to)]
  const share = (ms: number) => ms / (day.to - day.from)
  return { from, to, status, start: share(from - day.from), length: share(to - from) }
}

/** A day in so many parts of the same length, each of which can be picked. */
export const slotsOf = ({ from, to }: Time, count: number): Picked[] =>
  Array.from({ length: count }, (_, n) => {
    const at = (part: number) => from + Math.round(((to - from) * part) / count)
    return { from: at(n), to: at(n + 1) }
  })

/** What is picked when somebody points at a slot: a later one makes it longer, any other begins anew, the same once more is none. */
export function pick(before: Picked | null, slot: Picked): Picked | null {
  if (!before || slot.from < before.from) return slot
  if (slot.from === before.from && slot.to === before.to) return null
  return slot.to > before.to ? { from: before.from, to: slot.to } : slot
}
