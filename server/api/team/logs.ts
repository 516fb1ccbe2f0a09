import { getLog, listLogs } from '#lib/contracts/team/logs.ts'
import { logByUlid, pageLogs } from '#server/domain/activity/logs.ts'
import { entryPage, ulidOf } from './entry-ids.ts'
import { one } from './envelope.ts'
import { logToWire } from './log-wire.ts'
import type { On } from './on.ts'

export function logRoutes(on: On): void {
  on(listLogs, {
    run: ({ ctx, query }) => entryPage('log', query, (request) => pageLogs(ctx, query.search, request), logToWire),
  })
  on(getLog, {
    find: async ({ ctx, params }) => {
      const ulid = ulidOf('log', params.id)
      return ulid === undefined ? undefined : logByUlid(ctx, ulid)
    },
    run: async ({ found }) => one(logToWire(found)),
  })
}
