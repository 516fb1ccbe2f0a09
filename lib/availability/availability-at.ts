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
  const moments = changesOf(known, clock, at - WEEK_MS, at + WEEK_MS)
  const until = moments.find((moment) => moment > at && isOther(moment)) ?? null
  if (held.source === 'default') return { ...held, since: null, until }
  // It began at the first moment after the last one at which it was otherwise.
  const before = moments.filter((moment) => moment <= at)
  const other = before.findLastIndex((moment) => isOther(moment - 1))
  return { ...held, since: before[other] ?? null, until }
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

/** Every moment at which it may change: of weekly plans those between the two, of others all. Rising, each once. */
function changesOf({ said, plans }: Known, clock: ZoneClock, from: number, to: number): number[] {
  const moments = said ? [said.since, ...(said.until === null ? [] : [said.until])] : []
  for (const plan of plans) {
    const times = plan.weekly ? occurrences(plan, clock, from, to) : occurrences(plan, clock, -Infinity, Infinity)
    for (const time of times) moments.push(time.from, time.to)
  }
  return [...new Set(moments)].sort((a, b) => a - b)
}
