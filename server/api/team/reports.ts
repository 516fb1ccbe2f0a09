import { listReports } from '#lib/contracts/team/reports.ts'
import * as reports from '#server/domain/reports/index.ts'
import type { On } from './app.ts'
import { numberedPageRequest, page } from './envelope.ts'
import { locationToWire } from './wire.ts'

export function reportRoutes(on: On): void {
  on(listReports, {
    run: async ({ ctx, query }) => {
      const found = await reports.pageReports(ctx, query.search, numberedPageRequest(query))
      return page(found, found.rows.map(reportToWire))
    },
  })
}

const reportToWire = ({ createdAt, location, ...rest }: reports.Report) => ({
  ...rest,
  createdAt: createdAt.toISOString(),
  location: locationToWire(location),
})
