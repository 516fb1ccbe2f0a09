import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

/** Calls these people; without any, whom the rules name by now. Nobody is called twice by the same channel. */
export const callAgain = (alarmId: string, whom: { members?: string[] }) =>
  unwrap(team.POST('/v1/alarms/{alarm_id}/alerts', { params: { path: { alarm_id: alarmId } }, body: whom }))

/** Holds what would be called by itself, or lets it go on. */
export const setLadder = (alarmId: string, state: 'running' | 'held') =>
  unwrap(team.PATCH('/v1/alarms/{alarm_id}/alerting', { params: { path: { alarm_id: alarmId } }, body: { state } }))
