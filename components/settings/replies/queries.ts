import { queryOptions } from '@tanstack/react-query'
import { everyPage } from '#lib/client/every-page.ts'
import { team } from '#lib/client/team-client.ts'

/** The team's canned replies, the first written first; read anew whenever the window is looked at again. */
export const repliesQuery = queryOptions({
  queryKey: ['settings', 'replies'],
  queryFn: () =>
    everyPage((after) =>
      team.GET('/v1/replies', { params: { query: { limit: '100', sort: 'asc', ...(after && { after }) } } }),
    ),
  staleTime: 0,
})
