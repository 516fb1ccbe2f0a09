import { queryOptions } from '@tanstack/react-query'
import { keyOf } from '#components/alarms/queries.ts'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

export const chatKey = (alarm: string) => [...keyOf(alarm), 'chat']

/** The newest messages of an alarm, oldest first, and who has read how far. */
export const chatQuery = (alarm: string) =>
  queryOptions({
    queryKey: chatKey(alarm),
    queryFn: async () => {
      const path = { alarm_id: alarm }
      const [messages, marks] = await Promise.all([
        unwrap(team.GET('/v1/alarms/{alarm_id}/messages', { params: { path, query: { limit: '100' } } })),
        unwrap(team.GET('/v1/alarms/{alarm_id}/messages/read', { params: { path } })),
      ])
      return { messages: messages.data.toReversed(), marks: marks.data }
    },
  })
