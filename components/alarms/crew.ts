import type { Alarm, AlarmMember } from '#lib/client/model.ts'

export type CrewState = 'late' | 'coming' | 'at_station' | 'here' | 'not_coming' | 'unknown'

/** Where a member who answered stands. Who is at the station is still to come to the alarm, and never late. Late is who should be there by now and is not. */
export function crewState({ response }: Pick<AlarmMember, 'response'>, nowMs: number): CrewState {
  const { status, eta } = response
  if (status === 'on_scene') return 'here'
  if (status === 'at_station') return 'at_station'
  if (status === 'not_coming') return 'not_coming'
  if (eta === null) return status === 'coming' ? 'coming' : 'unknown'
  return Date.parse(eta) < nowMs ? 'late' : 'coming'
}

const ORDER: Record<CrewState, number> = { late: 0, coming: 1, at_station: 2, here: 3, unknown: 4, not_coming: 5 }

/** Who needs attention first; those on their way by arrival. */
export function sortCrew<T extends Pick<AlarmMember, 'response' | 'name'>>(members: readonly T[], nowMs: number): T[] {
  const eta = (m: T) => (m.response.eta === null ? Number.MAX_SAFE_INTEGER : Date.parse(m.response.eta))
  const rank = (m: T) => ORDER[crewState(m, nowMs)]
  return members.toSorted((a, b) => rank(a) - rank(b) || eta(a) - eta(b) || a.name.localeCompare(b.name))
}

export type CrewBar = { here: number; coming: number; late: number; lateForMs: number }

/** The queue row's summary: how many are there, how many on the way, how late the latest is. */
export function crewBar({ members = [] }: Pick<Alarm, 'members'>, nowMs: number): CrewBar {
  const states = members.map((m) => crewState(m, nowMs))
  const count = (state: CrewState) => states.filter((s) => s === state).length
  const late = members.filter((_, i) => states[i] === 'late')
  const lateForMs = Math.max(0, ...late.map((m) => nowMs - Date.parse(m.response.eta ?? '')))
  return { here: count('here'), coming: count('coming') + count('at_station'), late: late.length, lateForMs }
}
