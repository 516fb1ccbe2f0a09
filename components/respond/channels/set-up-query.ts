import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

/** What members of this team can be alerted by at all. */
export const setUpQuery = queryOptions({
  queryKey: ['respond', 'set-up'],
  queryFn: () => unwrap(team.GET('/v1/channels')),
  select: ({ data }) => data,
})
