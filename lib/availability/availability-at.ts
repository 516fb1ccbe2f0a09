import { occurrences } from './occurrences.ts'
import type { AvailabilityStatus, Known, Plan } from './plan.ts'
import type { ZoneClock } from './zone-clock.ts'

/** Why somebody counts so: they said it, they planned it, or neither. */
export type Source = 'said' | 'plan' | 'default'
export type Held = { status: AvailabilityStatus; source: Source }
/** `since` and `until` in Unix ms: when it began and ends, as far as it is known. */
export type AvailabilityAt = Held & { since: number | null; until: number | null }

const NOTHING_SAID: Held = { status: 'available', source: 'default' }
/** Further away than any two times of a weekly plan are from each other. */
const WEEK_MS = 8 * 24 * 60 * 60 * 1000

/**
 * How somebody counts at a moment (Unix ms). What they said beats every plan as long as it holds; what is planned once
 * beats what comes every week; of plans alike the later counts. Who says nothing is available.
 */
export function statusAt({ said, plans }: Known, clock: ZoneClock, at: number): Held {
  if (said && said.since <= at && (said.until === null || at < said.until))
    return { status: said.status, source: 'said' }
  const holds = (plan: Plan) => occurrences(plan, clock, at, at + 1).length > 0
  const winner = plans.findLast((plan) => !plan.weekly && holds(plan)) ?? plans.findLast((p) => p.weekly && holds(p))
  return winner ? { status: winner.status, source: 'plan' } : NOTHING_SAID
}

/** The same, and from when to when. */
export function availabilityAt(known: Known, clock: ZoneClock, at: number): AvailabilityAt {
  const held = statusAt(known, clock, at)
  if (held.source === 'said') return { ...held, since: known.said?.since ?? null, until: known.said?.until ?? null }
  const isOther = (moment: number) => !isSame(held, statusAt(known, clock, moment))
  const until = endOf(known, clock, at, isOther)
  return { ...held, since: held.source === 'default' ? null : beginningOf(known, clock, at, isOther), until }
}

type IsOther = (moment: number) => boolean

/**
 * The first moment after `at` at which it is otherwise. From one thing that is said or planned once to the next nothing hides what comes every
 * week any longer than before, so that a week of each such time is enough.
 */
function endOf(known: Known, clock: ZoneClock, at: number, isOther: IsOther): number | null {
  let from = at
  for (const to of [...onceOf(known).filter((moment) => moment > at), Number.POSITIVE_INFINITY]) {
    const weekly = weeklyOf(known, clock, from, Math.min(to, from + WEEK_MS))
    const first = weekly.find((moment) => moment > from && moment < to && isOther(moment))
    if (first !== undefined) return first
    if (Number.isFinite(to) && isOther(to)) return to
    from = to
  }
  return null
}

/** The first moment after the last one before `at` at which it was otherwise. */
function beginningOf(known: Known, clock: ZoneClock, at: number, isOther: IsOther): number | null {
  const earlier = onceOf(known).filter((moment) => moment <= at)
  let to = at
  for (const from of [...earlier.toReversed(), Number.NEGATIVE_INFINITY]) {
    const weekly = weeklyOf(known, clock, Math.max(from, to - WEEK_MS), to + 1)
    const last = weekly.findLast((moment) => moment > from && moment <= to && isOther(moment - 1))
    if (last !== undefined) return last
    if (Number.isFinite(from) && isOther(from - 1)) return from
    to = from
  }
  return null
}

/** One stretch of time in which somebody counts the same, from `from` (Unix ms) until `to`. */
export type Stretch = Held & { from: number; to: number }

/** How somebody counts from `from` until `to`, without gaps, each stretch other than the one before. */
export function stretches(known: Known, clock: ZoneClock, from: number, to: number): Stretch[] {
  const moments = [from, ...changesOf(known, clock, from, to).filter((moment) => moment > from && moment < to)]
  const found: Stretch[] = []
  for (const moment of moments) {
    const held = statusAt(known, clock, moment)
    const last = found.at(-1)
    if (last && isSame(last, held)) continue
    if (last) last.to = moment
    found.push({ ...held, from: moment, to })
  }
  return found
}

const isSame = (a: Held, b: Held) => a.status === b.status && a.source === b.source

/** Every moment between the two, and of what is not weekly every one at all, at which it may change. Rising, each once. */
const changesOf = (known: Known, clock: ZoneClock, from: number, to: number): number[] =>
  rising([...onceOf(known), ...weeklyOf(known, clock, from, to)])

/** When what was said, and what is planned once, begins and ends, and what is weekly ends for good. */
const onceOf = ({ said, plans }: Known): number[] =>
  rising(
    [
      said?.since,
      said?.until,
      ...plans.flatMap(({ weekly, startsAt, endsAt }) => [weekly ? null : startsAt, endsAt]),
    ].filter((moment) => moment != null),
  )

/** When weekly plans begin and end about the time between the two. */
const weeklyOf = ({ plans }: Known, clock: ZoneClock, from: number, to: number): number[] =>
  rising(
    plans
      .filter(({ weekly }) => weekly)
      .flatMap((plan) => occurrences(plan, clock, from, to))
      .flatMap((time) => [time.from, time.to]),
  )

const rising = (moments: number[]): number[] => [...new Set(moments)].sort((a, b) => a - b)
