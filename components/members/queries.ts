import { queryOptions, useQuery } from '@tanstack/react-query'
import { everyPage } from '#lib/client/every-page.ts'
import type { Member } from '#lib/client/model.ts'
import { team } from '#lib/client/team-client.ts'

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: () =>
    everyPage((after) =>
      team.GET('/v1/members', { params: { query: { limit: '100', sort: 'asc', ...(after && { after }) } } }),
    ),
})

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: () =>
    everyPage((after) =>
      team.GET('/v1/roles', { params: { query: { limit: '100', sort: 'asc', ...(after && { after }) } } }),
    ),
})

export const groupsQuery = queryOptions({
  queryKey: ['groups'],
  queryFn: () =>
    everyPage((after) =>
      team.GET('/v1/groups', { params: { query: { limit: '100', sort: 'asc', ...(after && { after }) } } }),
    ),
})

const NONE: Member[] = []
export const useMembers = (): Member[] => useQuery(membersQuery).data ?? NONE
