import { queryOptions, useQuery } from '@tanstack/react-query'
import { everyPage } from '#lib/client/every-page.ts'
import type { Report } from '#lib/client/model.ts'
import { team } from '#lib/client/team-client.ts'

const AT_MOST = 500

export const reportsQuery = queryOptions({
  queryKey: ['reports'],
  queryFn: () =>
    everyPage(
      (after) => team.GET('/v1/reports', { params: { query: { limit: '100', ...(after && { after }) } } }),
      AT_MOST,
    ),
  // Counter, tab and map show what still waits for somebody.
  select: (reports) => reports.filter(({ status }) => status === 'open'),
})

const NONE: Report[] = []
export const useOpenReports = (): Report[] => useQuery(reportsQuery).data ?? NONE
