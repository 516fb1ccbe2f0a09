import type { StrengthRequest } from '#lib/contracts/team/strength-requests.ts'
import type { ShortNote } from './strength-rows.ts'

const HOUR_MS = 3_600_000

/** Of each role that is short the last request whose time is not over, and the roles that can be asked for at `now` (Unix ms). */
export function requestsShown(requests: readonly StrengthRequest[], notes: readonly ShortNote[], now: number) {
  const lastOf = ({ id }: ShortNote) => requests.find(({ role }) => (role?.id ?? null) === id)
  const isRecent = (request: StrengthRequest | undefined) => request && Date.parse(request.createdAt) + HOUR_MS > now
  const last = notes.flatMap((note) => lastOf(note) ?? [])
  return {
    shown: last.filter(({ until }) => Date.parse(until) > now),
    /** Ids of roles, null: anybody. */
    toAsk: notes.filter((note) => !isRecent(lastOf(note))).map(({ id }) => id),
    /** When the first can be asked for again. */
    againMs: Math.min(...last.map(({ createdAt }) => Date.parse(createdAt) + HOUR_MS)),
  }
}
