import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMay } from '#components/session/session-query.ts'
import { everyPage } from '#lib/client/every-page.ts'
import { team } from '#lib/client/team-client.ts'

const ownersQuery = queryOptions({
  queryKey: ['owners'],
  queryFn: () =>
    everyPage((after) =>
      team.GET('/v1/owners', { params: { query: { limit: '100', sort: 'asc', ...(after && { after }) } } }),
    ),
  staleTime: 60_000,
})

type Owner = { id: string; name: string }
const NOBODY: Owner[] = []

/** Who may own alarms, for who may say so; nobody until it is read. */
export function useOwners(): Owner[] {
  const may = useMay('alarms:update')
  return useQuery({ ...ownersQuery, enabled: may }).data ?? NOBODY
}
