import { undoLog } from '#lib/contracts/team/undo.ts'
import { undoScope } from '#lib/undo-scopes.ts'
import { entryByUlid as shownEntry } from '#server/domain/activity/entries.ts'
import { limitedTo } from '#server/domain/context.ts'
import { DomainError, notFound } from '#server/domain/error.ts'
import { comesTo } from '#server/domain/responses/index.ts'
import { entryByUlid, personOf, type UndoableEntry, undoEntry } from '#server/domain/undo/index.ts'
import type { TeamCall } from './call.ts'
import { ulidOf } from './entry-ids.ts'
import { one } from './envelope.ts'
import { undoingToWire } from './log-wire.ts'
import type { On } from './on.ts'

export function undoRoutes(on: On): void {
  on(undoLog, {
    own: ({ caller }) => caller.actor.kind === 'member' || caller.actor.kind === 'vehicle',
    find: async ({ ctx, params }) => {
      const ulid = ulidOf('log', params.id) ?? ulidOf('str', params.id)
      return ulid === undefined ? undefined : entryByUlid(ctx, ulid)
    },
    run: async (call) => {
      await requireRight(call, call.found)
      const { entry, ...people } = await undoEntry(call.ctx, call.found.ulid)
      const shown = await shownEntry(call.ctx, entry)
      if (!shown) throw notFound('log entry')
      return one({ entry: undoingToWire(shown), ...people })
    },
  })
}

/** Whoever may make the opposite change by its own operation. @throws DomainError `forbidden` */
async function requireRight(call: TeamCall, entry: UndoableEntry): Promise<void> {
  const scope = undoScope(entry.action)
  if (scope === undefined) return // why it cannot be undone is said to everybody who may undo anything
  if (limitedTo(call.caller) === undefined && call.caller.scopes.has(scope)) return
  if (await isOwn(call, entry)) return
  throw new DomainError('forbidden', `This needs the scope ${scope}`)
}

/** What is the caller's own, or of a vehicle they come with. That a tablet speaks for its own vehicle only, the verb sees to. */
async function isOwn({ ctx, caller: { actor } }: TeamCall, entry: UndoableEntry): Promise<boolean> {
  const isStatus = entry.action === 'ASSIGNMENT_UPDATE' && entry.alarmId !== null
  if (actor.kind === 'vehicle') return isStatus
  if (actor.kind !== 'member') return false
  return isStatus ? comesTo(ctx, entry.alarmId!, actor.id) : (await personOf(ctx, entry)) === actor.id
}
