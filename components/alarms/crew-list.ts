import type { Alarm, AlarmMember } from '#lib/client/model.ts'
import { type CrewState, crewState, sortCrew } from './crew.ts'

type OnAlarm = { id: string; sequence: number }
/** Somebody who has answered, by the answer that needs attention most; `also`: the other alarms they are coming to or at. */
export type CrewPerson = AlarmMember & { alarm: OnAlarm; also: OnAlarm[] }

export const CREW_STATES = ['late', 'coming', 'here', 'not_coming'] as const satisfies CrewState[]

/** Everyone who answered an open alarm, each once, whatever number of alarms they have answered. */
export function crewOf(openAlarms: readonly Alarm[], nowMs: number): CrewPerson[] {
  const answers = openAlarms.flatMap(({ id, sequence, members = [] }) =>
    members.map((member) => ({ ...member, alarm: { id, sequence } })),
  )
  return [...Map.groupBy(answers, ({ id }) => id).values()].map((ofOne) => {
    const [first, ...others] = sortCrew(ofOne, nowMs)
    const also = others.filter((answer) => crewState(answer, nowMs) !== 'not_coming').map(({ alarm }) => alarm)
    return { ...first!, also } // safe: a group has at least one
  })
}

/** One column of the crew board. Who is at the station, or answered without saying when, counts as coming. */
export function crewIn(column: (typeof CREW_STATES)[number], crew: readonly CrewPerson[], nowMs: number): CrewPerson[] {
  const isComing = (state: CrewState) => state === 'unknown' || state === 'at_station'
  const belongs = (state: CrewState) => state === column || (column === 'coming' && isComing(state))
  return sortCrew(
    crew.filter((member) => belongs(crewState(member, nowMs))),
    nowMs,
  )
}
