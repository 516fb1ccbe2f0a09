import type { AlarmMember, Alert } from '#lib/client/model.ts'

type Answers = Pick<AlarmMember, 'id' | 'response'>[]
export type CalledGroup = 'not_reached' | 'silent' | 'coming' | 'not_coming'
/** One person who was called: by what, in the order it was tried, and what is known to have come of it. */
export type CalledPerson = { id: string; name: string; group: CalledGroup; calls: Alert[] }

export const CALLED_GROUPS = ['not_reached', 'silent', 'coming', 'not_coming'] as const satisfies CalledGroup[]

/** What asks somebody to come, or to know; that it is over, or that enough come, is told to who was called already. */
const CALLS = new Set<Alert['purpose']>(['alarm', 'information'])

/**
 * Everybody an alarm has called, each once: who needs a hand first. That a service has accepted a call reaches nobody;
 * reached is who has a receipt, or an answer.
 */
export function calledPeople(alerts: readonly Alert[], answers: Answers): CalledPerson[] {
  const answered = new Map(answers.map(({ id, response }) => [id, response.status]))
  const calls = alerts.filter(({ purpose }) => CALLS.has(purpose))
  const people = [...Map.groupBy(calls, ({ member }) => member.id).values()].map((ofOne) => {
    const sorted = ofOne.toSorted((a, b) => a.queuedAt.localeCompare(b.queuedAt) || a.id.localeCompare(b.id))
    const { id, name } = sorted[0]!.member // safe: a group has at least one
    return { id, name, calls: sorted, group: groupOf(sorted, answered.has(id), answered.get(id)) }
  })
  return people.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
}

function groupOf(calls: Alert[], hasAnswered: boolean, status: string | null | undefined): CalledGroup {
  if (hasAnswered) return status === 'not_coming' ? 'not_coming' : 'coming'
  const isReached = calls.some(({ state }) => state === 'delivered' || state === 'opened' || state === 'answered')
  return isReached ? 'silent' : 'not_reached'
}

const rank = ({ group }: CalledPerson) => CALLED_GROUPS.indexOf(group)

/** When the call came into the state it is in, in Unix ms. */
export function sinceOf(call: Alert): number {
  const { state, queuedAt, acceptedAt, deliveredAt, openedAt, answeredAt, failedAt } = call
  const times = {
    queued: queuedAt,
    accepted: acceptedAt,
    delivered: deliveredAt,
    opened: openedAt,
    answered: answeredAt,
    failed: failedAt,
  }
  return Date.parse(times[state] ?? queuedAt)
}
