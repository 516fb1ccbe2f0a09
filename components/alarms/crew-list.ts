import type { Alarm, AlarmMember } from '#lib/client/model.ts'
import { type CrewState, crewState, sortCrew } from './crew.ts'

export type CrewOnAlarm = AlarmMember & { key: string; alarm: { id: string; sequence: number } }

export const CREW_STATES = ['late', 'coming', 'here', 'not_coming'] as const satisfies CrewState[]

/** Everyone who answered an open alarm, once per alarm. */
export const crewOf = (openAlarms: readonly Alarm[]): CrewOnAlarm[] =>
  openAlarms.flatMap(({ id, sequence, members = [] }) =>
    members.map((member) => ({ ...member, key: `${id}/${member.id}`, alarm: { id, sequence } })),
  )

/** One column of the crew board. Who answered without saying when counts as coming. */
export function crewIn(
  column: (typeof CREW_STATES)[number],
  crew: readonly CrewOnAlarm[],
  nowMs: number,
): CrewOnAlarm[] {
  const belongs = (state: CrewState) => state === column || (column === 'coming' && state === 'unknown')
  return sortCrew(
    crew.filter((member) => belongs(crewState(member, nowMs))),
    nowMs,
  )
}
