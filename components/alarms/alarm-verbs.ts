import type { AssignmentStatus } from '#lib/client/model.ts'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

/** Concludes an alarm, or takes it up again. */
export const setConcluded = (id: string, concluded: boolean) =>
  unwrap(team.PATCH('/v1/alarms/{id}', { params: { path: { id } }, body: { concluded } }))

/** Sends a vehicle; the same key again, after a lost answer, sends it once. */
export const assignVehicle = (alarmId: string, vehicle: string, key: string) =>
  unwrap(
    team.POST('/v1/alarms/{alarm_id}/assignments', {
      params: { path: { alarm_id: alarmId } },
      body: { vehicle },
      headers: { 'Idempotency-Key': key },
    }),
  )

const assignment = (alarmId: string, id: string) => ({ path: { alarm_id: alarmId, id } })

export const setAssignmentStatus = (alarmId: string, id: string, status: AssignmentStatus) =>
  unwrap(team.PATCH('/v1/alarms/{alarm_id}/assignments/{id}', { params: assignment(alarmId, id), body: { status } }))

export const unassignVehicle = (alarmId: string, id: string) =>
  unwrap(team.DELETE('/v1/alarms/{alarm_id}/assignments/{id}', { params: assignment(alarmId, id) }))
