import type { Plan, Weekly } from './plan.ts'
import type { ZoneClock } from './zone-clock.ts'

/** One time that a plan holds, in Unix ms; `to` is no longer in it. */
export type Occurrence = { from: number; to: number }

/** The times of a plan that touch `from` ≤ t < `to`, in their order. */
export function occurrences(plan: Plan, clock: ZoneClock, from: number, to: number): Occurrence[] {
  const all = plan.weekly ? weeklyTimes(plan.weekly, plan.endsAt, clock, from, to) : onceOf(plan)
  return all.filter((time) => time.from < time.to && time.to > from && time.from < to)
}

const onceOf = ({ startsAt, endsAt }: Plan): Occurrence[] =>
  startsAt === null || endsAt === null ? [] : [{ from: startsAt, to: endsAt }]

function weeklyTimes(weekly: Weekly, last: number | null, clock: ZoneClock, from: number, to: number): Occurrence[] {
  const times: Occurrence[] = []
  const [begin, end] = [minutesOf(weekly.from), minutesOf(weekly.to)]
  const isOverNight = end <= begin
  // The day before may reach into this one.
  for (let day = clock.dayOf(from) - 1; day <= clock.dayOf(to); day++) {
    if (!weekly.days.includes(weekdayOf(day))) continue
    const start = clock.momentOf(day, begin)
    if (last !== null && start >= last) break
    times.push({ from: start, to: clock.momentOf(isOverNight ? day + 1 : day, end) })
  }
  return times
}

/** 1 is Monday; the first day that is counted was a Thursday. */
export const weekdayOf = (day: number) => ((((day + 3) % 7) + 7) % 7) + 1

/** Minutes after midnight of `hh:mm`. */
export const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
