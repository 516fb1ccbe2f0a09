import { listStream } from '#lib/contracts/team/stream.ts'
import { alarmStream } from '#server/domain/activity/stream.ts'
import { inAlarm } from './alarm-of-path.ts'
import { entryPage } from './entry-ids.ts'
import { streamToWire } from './log-wire.ts'
import type { On } from './on.ts'

export function streamRoutes(on: On): void {
  on(listStream, {
    find: inAlarm,
    run: ({ ctx, caller, found: alarm, query }) =>
      entryPage(
        'str',
        query,
        (request) => alarmStream(ctx, alarm, { ...query, reports: caller.scopes.has('reports:read') }, request),
        (entry) => streamToWire(entry, alarm),
      ),
  })
}
