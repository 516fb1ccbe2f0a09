import { createReportMessage, listReportMessages, readReport } from '#lib/contracts/team/report-chat.ts'
import * as reports from '#server/domain/reports/index.ts'
import { numberedPageRequest, one, page } from './envelope.ts'
import type { On } from './on.ts'
import { inReport } from './report-of-path.ts'
import { messageToWire } from './report-wire.ts'
import { shownReport } from './reports.ts'

const EVERYTHING = 2 ** 31 - 1

export function reportChatRoutes(on: On): void {
  on(listReportMessages, {
    find: inReport,
    run: async (call) => {
      const found = await reports.pageMessages(call.ctx, call.found, call.query.search, numberedPageRequest(call.query))
      return page(found, (message) => messageToWire(message, call))
    },
  })
  on(createReportMessage, {
    find: inReport,
    run: async (call) => {
      const ids = await reports.writeMessages(call.ctx, call.found, 'centre', [call.body])
      const [message] = await reports.messagesByIds(call.ctx, ids)
      return one(messageToWire(message!, call)) // safe: just written, and messages are never deleted
    },
  })
  on(readReport, {
    find: inReport,
    run: async (call) => {
      await reports.readReport(call.ctx, call.found, call.body.message ?? EVERYTHING)
      return shownReport(call, call.found)
    },
  })
}
