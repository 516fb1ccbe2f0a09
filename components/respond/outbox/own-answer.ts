import type { Alarm } from '#lib/client/model.ts'
import type { AnswerStatus, RespondItem, Said } from './respond-item.ts'

/** `etaMs`: when they will be there. `isQueued`: the server does not have it yet. `minutes`: as they were chosen, where that is known. */
export type OwnAnswer = { status: AnswerStatus; etaMs: number | null; minutes: number | null; isQueued: boolean }

const MINUTE_MS = 60_000

/** What a member has answered as far as this device knows: what waits to be sent comes after what the server has. */
export function ownAnswer(
  { id, members = [] }: Pick<Alarm, 'id' | 'members'>,
  member: string,
  waiting: readonly RespondItem[],
): OwnAnswer | null {
  const own = waiting.filter((item) => item.kind === 'answer' && item.alarm === id && item.refused === null)
  const latest = own.at(-1)
  if (latest?.kind === 'answer') return latest.said && { ...saidAt(latest.said, Date.parse(latest.at)), isQueued: true }
  const response = members.find((one) => one.id === member)?.response
  if (!response?.status) return null
  const etaMs = response.eta === null ? null : Date.parse(response.eta)
  return { status: response.status, etaMs, minutes: null, isQueued: false }
}

function saidAt({ status, minutes, eta }: Said, atMs: number): Omit<OwnAnswer, 'isQueued'> {
  if (minutes !== undefined) return { status, minutes, etaMs: atMs + minutes * MINUTE_MS }
  return { status, minutes: null, etaMs: eta ? Date.parse(eta) : null }
}

/** The same answer, to be said again: after a change of mind, or with sharing switched. */
export const saidAgain = ({ status, etaMs }: OwnAnswer): Said => ({
  status,
  eta: etaMs === null ? null : new Date(etaMs).toISOString(),
})
