import { linkReport, unlinkReport } from '#lib/contracts/team/report-links.ts'
import * as reports from '#server/domain/reports/index.ts'
import type { On } from './app.ts'
import { readerOf } from './reader.ts'
import { inReport } from './report-of-path.ts'
import { readReport } from './reports.ts'

export function reportLinkRoutes(on: On): void {
  on(linkReport, {
    find: inReport,
    run: async (call) => {
      await reports.linkReport(call.ctx, call.found, call.body.alarm)
      return readReport(call.ctx, call.found, readerOf(call))
    },
  })
  on(unlinkReport, {
    find: inReport,
    run: async (call) => {
      await reports.unlinkReport(call.ctx, call.found)
      return readReport(call.ctx, call.found, readerOf(call))
    },
  })
}
