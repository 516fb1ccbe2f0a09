import { linkReport, raiseFromReport, suggestAlarms, unlinkReport } from '#lib/contracts/team/report-links.ts'
import * as links from '#server/domain/links/index.ts'
import { alarmFromWire, shownAlarm } from './alarms.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { TeamProblem } from './problem.ts'
import { inReport } from './report-of-path.ts'
import { shownReport } from './reports.ts'

export function reportLinkRoutes(on: On): void {
  on(suggestAlarms, { find: inReport, run: async ({ ctx, found }) => one(await links.suggestAlarms(ctx, found)) })
  on(linkReport, {
    find: inReport,
    run: async (call) => {
      await links.linkReport(call.ctx, call.found, call.body.alarm)
      return shownReport(call, call.found)
    },
  })
  on(unlinkReport, {
    find: inReport,
    run: async (call) => {
      await links.unlinkReport(call.ctx, call.found)
      return shownReport(call, call.found)
    },
  })
  on(raiseFromReport, {
    find: (call) => {
      // The contract's scopes are alternatives; this takes both.
      if (!call.caller.scopes.has('alarms:create'))
        throw new TeamProblem(403, 'This also needs the scope alarms:create')
      return inReport(call)
    },
    run: async (call) => {
      const id = await links.raiseFromReport(call.ctx, call.found, alarmFromWire(call.body))
      return shownAlarm(call, id)
    },
  })
}
