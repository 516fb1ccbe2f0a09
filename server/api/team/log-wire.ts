import type { z } from 'zod'
import type { LogEntry as WireLogEntry } from '#lib/contracts/team/logs.ts'
import type { StreamEntry } from '#lib/contracts/team/stream.ts'
import type { Undone } from '#lib/contracts/team/undo.ts'
import { undoScope } from '#lib/undo-scopes.ts'
import type { LogEntry } from '#server/domain/activity/entries.ts'
import { idFrom } from '#server/domain/id.ts'
import { actorToWire, iso } from './wire.ts'

const entryToWire = (e: LogEntry) => ({
  createdAt: iso(e.at),
  action: e.action,
  objectId: e.objectId,
  descriptor: e.descriptor,
  changes: e.changes,
  actor: actorToWire(e.actor),
  undoes: e.undoes,
  undoneBy: e.undoneBy,
  undoable: e.undoneBy === null && undoScope(e.action) !== undefined,
})
export const logToWire = (e: LogEntry): z.input<typeof WireLogEntry> => ({
  id: idFrom('log', e.ulid),
  ...entryToWire(e),
})
export const streamToWire = (e: LogEntry, alarm: string): z.input<typeof StreamEntry> => ({
  id: idFrom('str', e.ulid),
  ...entryToWire(e),
  alarm,
})
/** An entry of either, by the id that both have for it. */
export const undoingToWire = (e: LogEntry): Undone['entry'] => ({
  id: idFrom(e.alarm === null ? 'log' : 'str', e.ulid),
  ...entryToWire(e),
  alarm: e.alarm,
})
