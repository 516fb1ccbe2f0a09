import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { keyOf } from '#components/alarms/queries.ts'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import { type Calls, withChanges } from './changed-calls.ts'

/** Beneath it stands what is known of an alarm's calling. */
export const callsOf = (alarmId: string) => [...keyOf(alarmId), 'calls'] as const
/** The calls themselves: they change each second while a wave goes out. */
export const alertsOf = (alarmId: string) => [...callsOf(alarmId), 'alerts'] as const

/** Every call of one alarm; read again, only those that have changed. */
export const alertsQuery = (alarmId: string) =>
  queryOptions({
    queryKey: alertsOf(alarmId),
    queryFn: async ({ client, queryKey }): Promise<Calls> => {
      const known = client.getQueryData<Calls>(queryKey)
      const params = { path: { alarm_id: alarmId }, query: known?.cursor ? { after: known.cursor } : {} }
      return withChanges(known, (await unwrap(team.GET('/v1/alarms/{alarm_id}/alerts/changes', { params }))).data)
    },
    select: ({ alerts }) => alerts,
  })

/** Members are called otherwise, or are gone with their calls: next time all calls are read. */
export function forgetCalls(client: QueryClient): void {
  const isCalls = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey.at(-1) === 'alerts'
  client.setQueriesData<Calls>(
    { queryKey: ['alarms', 'of'], predicate: isCalls },
    (calls) => calls && { ...calls, cursor: null },
  )
}

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
