import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { readAfterwards } from '#components/live/read-afterwards.ts'
import { everyPage } from '#lib/client/every-page.ts'
import type { Report, ReportDetail } from '#lib/client/model.ts'
import { Problem, unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import { needsSomebody, withReport } from './inbox.ts'

const CLOSED_KEPT = '100'

/** Every open report and the newest closed ones: inbox, map, counters and alarms all read this one list. */
export const reportsQuery = queryOptions({
  queryKey: ['reports', 'list'],
  queryFn: async (): Promise<Report[]> => {
    const [closed, open] = await Promise.all([
      unwrap(team.GET('/v1/reports', { params: { query: { status: 'closed', limit: CLOSED_KEPT } } })),
      everyPage((after) =>
        team.GET('/v1/reports', { params: { query: { status: 'open', limit: '100', ...(after && { after }) } } }),
      ),
    ])
    // One that was closed or opened between the two reads is in both.
    return [...new Map([...closed.data, ...open].map((report) => [report.id, report])).values()]
  },
})

/** One report with who sent it, as far as this desk may know. */
export const reportQuery = (id: number) =>
  queryOptions({
    queryKey: ['reports', 'one', id],
    queryFn: async () => (await unwrap(team.GET('/v1/reports/{id}', { params: { path: { id: String(id) } } }))).data,
  })

/** The whole chat of a report, the oldest first. */
export const chatQuery = (id: number) =>
  queryOptions({
    queryKey: ['reports', 'chat', id],
    queryFn: () =>
      everyPage((after) =>
        team.GET('/v1/reports/{report_id}/messages', {
          params: { path: { report_id: String(id) }, query: { sort: 'asc', limit: '100', ...(after && { after }) } },
        }),
      ),
  })

/** Open alarms that may be about the same event: read anew each time somebody wants to know. */
export const suggestionsQuery = (id: number) =>
  queryOptions({
    queryKey: ['reports', 'suggestions', id],
    queryFn: async () =>
      (await unwrap(team.GET('/v1/reports/{report_id}/suggestions', { params: { path: { report_id: String(id) } } })))
        .data,
    staleTime: 0,
    gcTime: 0,
  })

export const repliesQuery = queryOptions({
  queryKey: ['replies'],
  queryFn: () =>
    everyPage((after) =>
      team.GET('/v1/replies', { params: { query: { sort: 'asc', limit: '100', ...(after && { after }) } } }),
    ),
})

export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: () =>
    everyPage((after) => team.GET('/v1/categories', { params: { query: { limit: '100', ...(after && { after }) } } })),
})

const NONE: Report[] = []
const inbox = (reports: Report[]) => reports.filter(needsSomebody)
const open = (reports: Report[]) => reports.filter(({ status }) => status === 'open')

export const useReports = (): Report[] => useQuery(reportsQuery).data ?? NONE
/** Those that wait for somebody: what counter, tab and queue show. */
export const useInbox = (): Report[] => useQuery({ ...reportsQuery, select: inbox }).data ?? NONE
/** Those that are not over, linked or not: what the map shows. */
export const useOpenReports = (): Report[] => useQuery({ ...reportsQuery, select: open }).data ?? NONE

/** Reads one report and puts it where it shows. */
export async function refreshReport(client: QueryClient, id: number): Promise<void> {
  const detail = await client.fetchQuery({ ...reportQuery(id), staleTime: 0 }).catch((error: unknown) => {
    if (error instanceof Problem && error.status === 404) return null
    throw error
  })
  if (detail) keepReport(client, detail)
}

/** Puts a report that was just answered wherever it shows. Its chat is read again only when there is more of it. */
export function keepReport(client: QueryClient, detail: ReportDetail): void {
  const { reporter: _, publicUrl: __, ...row } = detail
  const { queryKey: chat } = chatQuery(detail.id)
  // Messages are never changed nor deleted. One that is being read for the first time may be older than this answer.
  if (client.getQueryData(chat)?.length !== detail.messages) void client.invalidateQueries({ queryKey: chat })
  client.setQueryData(reportQuery(detail.id).queryKey, detail)
  client.setQueryData(reportsQuery.queryKey, (reports) => reports && withReport(reports, row))
  void readAfterwards(client, reportsQuery.queryKey)
}
