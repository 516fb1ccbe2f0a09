import type { Stretch } from '#lib/availability/availability-at.ts'
import type { Roles, SeatRole } from './fill-seats.ts'
import { type Missing, missingRoles } from './missing-roles.ts'

const HOUR_MS = 60 * 60 * 1000

/** Somebody who can be called, and when: stretches over all the time that is asked about, in their order. */
export type Person = { roles: Roles; stretches: readonly Stretch[] }
/** What holds from `from` until `to` (Unix ms): who is available, and who is missing for the needed seats. */
type Span = { from: number; to: number; available: Available; missing: Missing[] }
/** By what they can do. */
type Available = readonly { roles: Roles; count: number }[]
export type Short = Missing & { from: number; to: number }
/** The least that are available within an hour, and the most that are missing. */
export type StrengthHour = { from: number; available: number; short: number }
export type RoleStrength = { role: SeatRole; needed: number; available: number; hours: StrengthHour[] }
export type Strength = { roles: RoleStrength[]; short: Short[] }

export type Asked = {
  /** The needed seats of all vehicles. */
  seats: readonly SeatRole[]
  people: readonly Person[]
  /** What is counted by itself; null: everybody. */
  roles: readonly SeatRole[]
  from: number
  hours: number
}

/**
 * How many of each role are available for `hours` from `from` (Unix ms) on, and when somebody is missing. Nobody is
 * counted for two seats at once: what is short is short when everybody sits where it helps most.
 */
export function strength({ seats, people, roles, from, hours }: Asked): Strength {
  const spans = spansOf(seats, people, from, from + hours * HOUR_MS)
  const byHour = Array.from({ length: hours }, (_, hour) => within(spans, from + hour * HOUR_MS))
  const countOf = (role: SeatRole) => seats.filter((seat) => seat === role).length
  return {
    roles: roles.map((role) => ({
      role,
      needed: countOf(role),
      available: spans[0] ? able(role, spans[0]) : 0,
      hours: byHour.map((inside, hour) => ({ from: from + hour * HOUR_MS, ...hourOf(role, inside) })),
    })),
    short: shortsOf(spans),
  }
}

/** Those who can do the same, and how many of them there are from moment to moment. */
type Kind = { roles: Roles; changes: Map<number, number> }

/** Cut where anybody’s availability changes. */
function spansOf(seats: readonly SeatRole[], people: readonly Person[], from: number, to: number): Span[] {
  const kinds = kindsOf(people)
  const cuts = kinds.flatMap(({ changes }) => [...changes.keys()])
  const moments = [...new Set([from, ...cuts])].filter((at) => at < to).sort((a, b) => a - b)
  const missingOf = rememberingMissing(seats)
  const counts = kinds.map(() => 0)
  return moments.map((at, i) => {
    for (const [kind, { changes }] of kinds.entries()) counts[kind]! += changes.get(at) ?? 0
    const available = kinds.map(({ roles }, kind) => ({ roles, count: counts[kind] ?? 0 }))
    return { from: at, to: moments[i + 1] ?? to, available, missing: missingOf(available) }
  })
}

function kindsOf(people: readonly Person[]): Kind[] {
  const kinds = new Map<string, Kind>()
  for (const { roles, stretches } of people) {
    const key = [...roles].sort().join()
    const kind = kinds.get(key) ?? { roles, changes: new Map<number, number>() }
    kinds.set(key, kind)
    const add = (at: number, more: number) => kind.changes.set(at, (kind.changes.get(at) ?? 0) + more)
    for (const stretch of stretches.filter(({ status }) => status === 'available')) {
      add(stretch.from, 1)
      add(stretch.to, -1)
    }
  }
  return [...kinds.values()]
}

/** Most spans are like one before. More of a kind than there are seats make no difference. */
function rememberingMissing(seats: readonly SeatRole[]): (available: Available) => Missing[] {
  const known = new Map<string, Missing[]>()
  return (available) => {
    const counts = available.map(({ count }) => Math.min(count, seats.length))
    const key = counts.join()
    const people = () => available.flatMap(({ roles }, kind) => Array<Roles>(counts[kind] ?? 0).fill(roles))
    const missing = known.get(key) ?? missingRoles(seats, people())
    known.set(key, missing)
    return missing
  }
}

const able = (role: SeatRole, { available }: Span) =>
  available.reduce((sum, { roles, count }) => (role === null || roles.has(role) ? sum + count : sum), 0)

/** The spans that touch the hour. */
const within = (spans: readonly Span[], from: number) =>
  spans.filter((span) => span.from < from + HOUR_MS && span.to > from)

function hourOf(role: SeatRole, inside: readonly Span[]): Omit<StrengthHour, 'from'> {
  const shortIn = ({ missing }: Span) => missing.find((one) => one.role === role)?.count ?? 0
  return {
    available: Math.min(...inside.map((span) => able(role, span))),
    short: Math.max(...inside.map(shortIn)),
  }
}

/** Neighbouring spans in which as many are missing are one. */
function shortsOf(spans: readonly Span[]): Short[] {
  const found: Short[] = []
  for (const { from, to, missing } of spans)
    for (const { role, count } of missing) {
      const before = found.findLast((one) => one.role === role)
      if (before && before.to === from && before.count === count) before.to = to
      else found.push({ role, count, from, to })
    }
  return found
}
