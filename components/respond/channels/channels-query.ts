import { queryOptions } from '@tanstack/react-query'
import { serverNow } from '#components/live/now.ts'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

const SOON_MS = 2000
/** A receipt comes within it, or none is waited for. */
const RECEIPT_MS = 60_000

type Proved = { state: string; at: string } | null

/** By what a member is called, in the order in which it is tried; read again while a test is on its way. */
export const channelsQuery = (member: string) =>
  queryOptions({
    queryKey: ['respond', 'channels', member],
    queryFn: async () =>
      (await unwrap(team.GET('/v1/members/{id}/channels', { params: { path: { id: member } } }))).data,
    refetchInterval: ({ state }) =>
      state.data?.channels.some(({ lastProved }) => isOnItsWay(lastProved, serverNow())) ? SOON_MS : false,
  })

const isOnItsWay = (proved: Proved, now: number) =>
  (proved?.state === 'queued' || proved?.state === 'accepted') && now - Date.parse(proved.at) < RECEIPT_MS

/** One channel, or all of them: rings nobody else, and says DRILL. @throws Problem */
export const testChannel = (member: string, channel: string | null) =>
  channel === null
    ? unwrap(team.POST('/v1/members/{id}/channels/test', { params: { path: { id: member } } }))
    : unwrap(
        team.POST('/v1/members/{id}/channels/{channel_id}/test', {
          params: { path: { id: member, channel_id: channel } },
        }),
      )
