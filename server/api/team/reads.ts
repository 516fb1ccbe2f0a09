import { getMember, listMembers } from '#lib/contracts/team/members.ts'
import { listStream } from '#lib/contracts/team/stream.ts'
import { alarmStream } from '#server/domain/activity/stream.ts'
import { idFrom } from '#server/domain/id.ts'
import * as members from '#server/domain/members/index.ts'
import { inAlarm } from './alarm-of-path.ts'
import type { On } from './app.ts'
import { one, page, pageRequest } from './envelope.ts'
import { memberToWire, streamToWire } from './wire.ts'

/** The list of the stream is by its entries' ULIDs; outside they are `str_…` ids. */
const bareUlid = (id: string | undefined) => id?.slice(4, 30)

export function readRoutes(on: On): void {
  on(listStream, {
    find: inAlarm,
    run: async ({ ctx, found: alarm, query }) => {
      const asked = pageRequest(query, 'str')
      const found = await alarmStream(ctx, alarm, query, {
        ...asked,
        after: bareUlid(asked.after),
        before: bareUlid(asked.before),
      })
      return page(
        found,
        found.rows.map((entry) => streamToWire(entry, alarm)),
        (ulid) => idFrom('str', ulid),
      )
    },
  })
  on(listMembers, {
    run: async ({ ctx, query }) => {
      const found = await members.pageMembers(ctx, query.search, pageRequest(query, 'mem'))
      return page(found, found.rows.map(memberToWire))
    },
  })
  on(getMember, {
    find: ({ ctx, params }) => members.memberById(ctx, params.id!),
    run: async ({ found }) => one(memberToWire(found)),
  })
}
