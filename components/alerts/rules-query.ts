import { queryOptions } from '@tanstack/react-query'
import { everyPage } from '#lib/client/every-page.ts'
import { team } from '#lib/client/team-client.ts'

/** The centre's rules of alerting in their order; read anew when one of them changes. */
export const alertRulesQuery = queryOptions({
  queryKey: ['alert-rules'],
  queryFn: async () => {
    const rules = await everyPage((after) =>
      team.GET('/v1/alert-rules', { params: { query: { limit: '100', sort: 'asc', ...(after && { after }) } } }),
    )
    return rules.toSorted((a, b) => a.place - b.place || a.id.localeCompare(b.id))
  },
})
