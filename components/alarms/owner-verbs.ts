import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

/** Owns an alarm, or gives it to another user; somebody else's with a reason. */
export const ownAlarm = (id: string, user = 'me', reason?: string) =>
  unwrap(
    team.PUT('/v1/alarms/{alarm_id}/owner', {
      params: { path: { alarm_id: id } },
      body: reason === undefined ? { user } : { user, reason },
    }),
  )

export const disownAlarm = (id: string) =>
  unwrap(team.DELETE('/v1/alarms/{alarm_id}/owner', { params: { path: { alarm_id: id }, query: {} } }))
