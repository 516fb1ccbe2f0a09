import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { readAfterwards } from '#components/live/read-afterwards.ts'
import { everyPage } from '#lib/client/every-page.ts'
import type { Alarm } from '#lib/client/model.ts'
import { Problem, unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import { withAlarm } from './alarm-cache.ts'

/** Every open alarm: queue, map, counters and board all read this one list. */
export const openAlarmsQuery = queryOptions({
  queryKey: ['alarms', 'open'],
  queryFn: () =>
    everyPage((after) =>
      team.GET('/v1/alarms', { params: { query: { concluded: false, limit: '100', ...(after && { after }) } } }),
    ),
})

const RECENT = '25'

/** The latest concluded ones, for who wants to take one up again. */
export const concludedAlarmsQuery = queryOptions({
  queryKey: ['alarms', 'concluded'],
  queryFn: async () =>
    (await unwrap(team.GET('/v1/alarms', { params: { query: { concluded: true, limit: RECENT } } }))).data,
})

/** One alarm, also when it is concluded and no longer in the list. */
export const alarmQuery = (id: string) =>
  queryOptions({
    queryKey: ['alarms', 'one', id],
    queryFn: async () => (await unwrap(team.GET('/v1/alarms/{id}', { params: { path: { id } } }))).data,
  })

/** Beneath it stands what belongs to one alarm, and is read anew with it. */
export const keyOf = (id: string) => ['alarms', 'of', id] as const

export const streamQuery = (id: string) =>
  queryOptions({
    queryKey: [...keyOf(id), 'stream'],
    queryFn: async () =>
      (
        await unwrap(
          team.GET('/v1/alarms/{alarm_id}/stream', { params: { path: { alarm_id: id }, query: { limit: '100' } } }),
        )
      ).data,
  })

export const tagsQuery = queryOptions({
  queryKey: ['tags'],
  queryFn: () =>
    everyPage((after) =>
      team.GET('/v1/tags', { params: { query: { limit: '100', sort: 'asc', ...(after && { after }) } } }),
    ),
})

const LIVE_AGAIN_MS = 20_000

/**
 * The live centre's open alarms, for who practises: its vehicles are the same. Asked for again and again, for a drill hears
 * nothing of the live centre.
 */
export const liveAlarmsQuery = queryOptions({
  queryKey: ['alarms', 'live'],
  queryFn: () =>
    everyPage((after) =>
      team.GET('/v1/alarms', {
        params: { query: { concluded: false, limit: '100', ...(after && { after }) } },
        headers: { 'muster-centre': 'live' },
      }),
    ),
  refetchInterval: LIVE_AGAIN_MS,
})

const NONE: Alarm[] = []
export const useOpenAlarms = (): Alarm[] => useQuery(openAlarmsQuery).data ?? NONE

/** Concluded alarms are not read before somebody asks for them. */
export function useConcluded(asked: boolean): Alarm[] {
  const { data = NONE } = useQuery({ ...concludedAlarmsQuery, enabled: asked })
  return asked ? data : NONE
}

/** Reads one alarm and puts it where it shows; after a read of the whole list that is under way comes another. */
export async function refreshAlarm(client: QueryClient, id: string): Promise<void> {
  const alarm = await client.fetchQuery({ ...alarmQuery(id), staleTime: 0 }).catch((error: unknown) => {
    if (error instanceof Problem && error.status === 404) return null
    throw error
  })
  const { queryKey } = openAlarmsQuery
  client.setQueryData(queryKey, (open) => open && (alarm ? withAlarm(open, alarm) : open.filter((a) => a.id !== id)))
  void readAfterwards(client, queryKey)
  void client.invalidateQueries({ queryKey: concludedAlarmsQuery.queryKey })
  void client.invalidateQueries({ queryKey: keyOf(id) })
}
