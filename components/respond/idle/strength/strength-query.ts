import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

const AGAIN_MS = 5 * 60_000

/** Who is available in the next 24 hours, by role. Said changes are heard of; that time goes on is not, so it is asked again. */
export const strengthQuery = queryOptions({
  queryKey: ['respond', 'strength'],
  queryFn: async () => (await unwrap(team.GET('/v1/strength'))).data,
  refetchInterval: AGAIN_MS,
})
