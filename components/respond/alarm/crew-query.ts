import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

export const crewKey = (alarm: string) => ['alarms', 'crew', alarm]

/** When the crew of an alarm is complete, and who is missing. */
export const crewQuery = (alarm: string) =>
  queryOptions({
    queryKey: crewKey(alarm),
    queryFn: async () =>
      (await unwrap(team.GET('/v1/alarms/{alarm_id}/crew', { params: { path: { alarm_id: alarm } } }))).data,
  })
