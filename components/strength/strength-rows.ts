import type { Strength } from '#lib/contracts/team/strength.ts'

/** A stretch in which somebody is missing: where it begins and how long it is, as shares of all the time that is shown. */
type Gap = { start: number; length: number; fromMs: number; toMs: number }
/** One role against what is needed of it. Filled are `counted`, `more` are there besides, `missing` are not there. */
export type StrengthRow = {
  role: string | null
  available: number
  needed: number
  counted: number
  more: number
  missing: number
  gaps: Gap[]
}

/** The roles of which somebody is needed, as they stand at `now` (Unix ms), and when they fall short until the end of `strength`. */
export function strengthRows(strength: Strength, clock: number): StrengthRow[] {
  const now = asOf(strength, clock)
  return strength.roles
    .filter(({ needed }) => needed > 0)
    .map(({ role, needed, available }) => {
      const shorts = shortsOf(strength, now).filter((short) => short.role === (role?.name ?? null))
      const missing = shorts.find(({ fromMs }) => fromMs <= now)?.count ?? 0
      return {
        role: role?.name ?? null,
        ...{ available, needed, missing },
        // Whoever can do two things fills one seat: what is missing is the server's word, not a difference.
        counted: Math.max(0, needed - missing),
        more: Math.max(0, available - needed),
        gaps: shorts.map(({ fromMs, toMs }) => gapOf(fromMs, toMs, now, Date.parse(strength.to))),
      }
    })
}

/** One sentence's worth: who is short from when (null: now) until when (null: as long as is known). */
export type ShortNote = {
  id: string | null
  role: string | null
  count: number
  fromMs: number | null
  toMs: number | null
}

/** The next shortage of each role: those of now first, then by when they begin. */
export function shortNotes(strength: Strength, clock: number): ShortNote[] {
  const now = asOf(strength, clock)
  const end = Date.parse(strength.to)
  const seen = new Set<string | null>()
  return shortsOf(strength, now)
    .toSorted((a, b) => a.fromMs - b.fromMs)
    .filter(({ role }) => !seen.has(role) && seen.add(role))
    .map(({ id, role, count, fromMs, toMs }) => ({
      ...{ id, role, count },
      fromMs: fromMs <= now ? null : fromMs,
      toMs: toMs >= end ? null : toMs,
    }))
}

/** How many can come, whatever they can do, and how many are needed. */
export const totalsOf = ({ roles }: Strength): { available: number; needed: number } => ({
  available: roles.find(({ role }) => role === null)?.available ?? 0,
  needed: roles.reduce((sum, { needed }) => sum + needed, 0),
})

/** A clock that goes by minutes, or is slow, is behind an answer that has just come: what is short in it is short now. */
const asOf = ({ from }: Strength, clock: number) => Math.max(clock, Date.parse(from))

/** Those that are not over. */
const shortsOf = ({ short }: Strength, now: number) =>
  short
    .map(({ role, count, from, to }) => ({
      id: role?.id ?? null,
      role: role?.name ?? null,
      count,
      fromMs: Math.max(now, Date.parse(from)),
      toMs: Date.parse(to),
    }))
    .filter(({ toMs }) => toMs > now)

const gapOf = (fromMs: number, toMs: number, now: number, end: number): Gap => ({
  start: (fromMs - now) / (end - now),
  length: (toMs - fromMs) / (end - now),
  fromMs,
  toMs,
})
