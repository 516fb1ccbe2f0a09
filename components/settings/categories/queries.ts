import { queryOptions } from '@tanstack/react-query'
import { everyPage } from '#lib/client/every-page.ts'
import { team } from '#lib/client/team-client.ts'
import { treeOf } from './tree.ts'

/** The team's categories of reports as a tree; read anew whenever the window is looked at again. */
export const categoriesQuery = queryOptions({
  queryKey: ['settings', 'categories'],
  queryFn: () =>
    everyPage((after) =>
      team.GET('/v1/categories', { params: { query: { limit: '100', sort: 'asc', ...(after && { after }) } } }),
    ),
  select: treeOf,
  staleTime: 0,
})
