import { getReport, listReports, updateReport } from '#lib/contracts/team/reports.ts'
import * as reports from '#server/domain/reports/index.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import { numberedPageRequest, page } from './envelope.ts'
import type { On } from './on.ts'
import { numberOf } from './report-of-path.ts'
import { detailToWire, reportToWire } from './report-wire.ts'

const report = answersWith('report', reports.reportById, detailToWire)
/** The report as it is after a change. */
export const shownReport = report.shown

export function reportRoutes(on: On): void {
  on(listReports, {
    run: async ({ ctx, query }) => {
      const found = await reports.pageReports(ctx, query, numberedPageRequest(query))
      return page(found, reportToWire)
    },
  })
  on(getReport, { find, run: report.found })
  on(updateReport, {
    find,
    run: async (call) => {
      const { ctx, body, found } = call
      if (body.status === 'closed') await reports.closeReport(ctx, found.id, body.reason)
      else await reports.reopenReport(ctx, found.id)
      return shownReport(call, found.id)
    },
  })
}

async function find({ ctx, params }: Named): Promise<reports.Report | undefined> {
  const id = numberOf(params.id)
  return id === undefined ? undefined : reports.reportById(ctx, id)
}
