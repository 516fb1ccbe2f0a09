import { queryOptions, useQuery } from '@tanstack/react-query'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => unwrap(team.GET('/v1/session')),
  select: ({ data }) => data,
  staleTime: Number.POSITIVE_INFINITY,
})

/** Who sits here, for which team and centre; undefined until it is known. */
export const useSession = () => useQuery(sessionQuery).data

/** May this desk do it? Buttons that would be refused are not offered. */
export const useMay = (scope: string): boolean => useSession()?.scope.includes(scope) ?? false
