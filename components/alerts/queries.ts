import { queryOptions } from '@tanstack/react-query'
import { keyOf } from '#components/alarms/queries.ts'
import { everyPage } from '#lib/client/every-page.ts'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

/** Beneath it stands what is known of an alarm's calls: it changes each second while a wave goes out. */
export const callsOf = (alarmId: string) => [...keyOf(alarmId), 'calls'] as const

/** Every call of one alarm. */
export const alertsQuery = (alarmId: string) =>
  queryOptions({
    queryKey: [...callsOf(alarmId), 'alerts'],
    queryFn: () =>
      everyPage((after) =>
        team.GET('/v1/alarms/{alarm_id}/alerts', {
          params: { path: { alarm_id: alarmId }, query: { limit: '100', sort: 'asc', ...(after && { after }) } },
        }),
      ),
  })

/** How far the calling has come, and what comes next. */
export const alertingQuery = (alarmId: string) =>
  queryOptions({
    queryKey: [...callsOf(alarmId), 'alerting'],
    queryFn: async () =>
      (await unwrap(team.GET('/v1/alarms/{alarm_id}/alerting', { params: { path: { alarm_id: alarmId } } }))).data,
  })

/** Who could still be called to it. */
export const candidatesQuery = (alarmId: string) =>
  queryOptions({
    queryKey: [...callsOf(alarmId), 'candidates'],
    queryFn: async () =>
      (await unwrap(team.GET('/v1/alarms/{alarm_id}/alerts/candidates', { params: { path: { alarm_id: alarmId } } })))
        .data,
  })
