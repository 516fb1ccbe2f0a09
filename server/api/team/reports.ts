import { getReport, listReports, updateReport } from '#lib/contracts/team/reports.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import * as reports from '#server/domain/reports/index.ts'
import type { On } from './app.ts'
import { numberedPageRequest, one, page } from './envelope.ts'
import type { Reader } from './reader.ts'
import { numberOf } from './report-of-path.ts'
import { detailToWire, reportToWire } from './report-wire.ts'

export function reportRoutes(on: On): void {
  on(listReports, {
    run: async ({ ctx, query }) => {
      const found = await reports.pageReports(ctx, query, numberedPageRequest(query))
      return page(found, found.rows.map(reportToWire))
    },
  })
  on(getReport, {
    find: ({ ctx, params }) => byPath(ctx, params.id),
    run: async (call) => shown(call.found, call),
  })
  on(updateReport, {
    find: ({ ctx, params }) => byPath(ctx, params.id),
    run: async (call) => {
      const { ctx, body, found } = call
      if (body.status === 'closed') await reports.closeReport(ctx, found.id, body.reason)
      else await reports.reopenReport(ctx, found.id)
      return readReport(ctx, found.id, call)
    },
  })
}

async function byPath(ctx: Context, path: string): Promise<reports.Report | undefined> {
  const id = numberOf(path)
  return id === undefined ? undefined : reports.reportById(ctx, id)
}

const shown = (report: reports.Report, reader: Reader) => one(detailToWire(report, reader), report.version)

/** The report as it is after a change. */
export async function readReport(ctx: Context, id: number, reader: Reader) {
  const report = await reports.reportById(ctx, id)
  if (!report) throw notFound('report')
  return shown(report, reader)
}
