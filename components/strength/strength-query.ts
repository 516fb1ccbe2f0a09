import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

/** All that is read of it stands beneath: what changes one changes the others. */
export const STRENGTH = ['strength'] as const
const AGAIN_MS = 5 * 60_000

/** Who is available in the next 24 hours, by role. Said changes are heard of; that time goes on is not, so it is asked again. */
export const strengthQuery = queryOptions({
  queryKey: [...STRENGTH, 'hours'],
  queryFn: async () => (await unwrap(team.GET('/v1/strength'))).data,
  refetchInterval: AGAIN_MS,
})

/** What the team was asked last. */
export const requestsQuery = queryOptions({
  queryKey: [...STRENGTH, 'requests'],
  queryFn: async () => (await unwrap(team.GET('/v1/strength/requests', { params: { query: { limit: '20' } } }))).data,
  refetchInterval: AGAIN_MS,
})

/** Who is available now, by name. */
export const peopleQuery = queryOptions({
  queryKey: [...STRENGTH, 'people'],
  queryFn: async () => (await unwrap(team.GET('/v1/strength/people'))).data.people,
  refetchInterval: AGAIN_MS,
})

/** Asks those who could fill a role (null: anybody). @throws Problem */
export const askForRole = (role: string | null) => unwrap(team.POST('/v1/strength/requests', { body: { role } }))
