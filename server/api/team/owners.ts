import { deleteOwner, listOwners, putOwner } from '#lib/contracts/team/owners.ts'
import * as owners from '#server/domain/owners/index.ts'
import { inAlarm } from './alarm-of-path.ts'
import { shownAlarm } from './alarms.ts'
import type { TeamCall } from './call.ts'
import { numberedPageRequest, page } from './envelope.ts'
import type { On } from './on.ts'
import { refused } from './problem.ts'

export function ownerRoutes(on: On): void {
  on(putOwner, {
    find: inAlarm,
    run: async (call) => {
      const { user, reason } = call.body
      await owners.ownAlarm(call.ctx, call.found, { user: userOf(call, user), reason, by: seatOf(call) })
      return shownAlarm(call, call.found)
    },
  })
  on(deleteOwner, {
    find: inAlarm,
    run: async (call) => {
      await owners.disownAlarm(call.ctx, call.found, { reason: call.query.reason, by: seatOf(call) })
      return shownAlarm(call, call.found)
    },
  })
  on(listOwners, {
    run: async ({ ctx, query }) =>
      page(await owners.pageOwners(ctx, query.search, numberedPageRequest(query)), (owner) => owner),
  })
}

/** The membership of who is signed in; undefined for a key. */
const seatOf = ({ caller }: TeamCall) => (caller.isConsole ? caller.user?.membershipId : undefined)

function userOf({ caller }: TeamCall, user: string): string {
  if (user !== 'me') return user
  if (!caller.isConsole || !caller.user) throw refused('user', 'must name a user: only who is signed in is me')
  return caller.user.id
}
