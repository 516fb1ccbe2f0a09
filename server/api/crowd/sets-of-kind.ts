import * as collections from '#server/domain/crowd/collections/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import { answersWith } from './answers-with.ts'
import type { CrowdCall, Named } from './call.ts'
import type { Reader } from './reader.ts'
import { setFilterFromWire } from './set-wire.ts'
import { idOf } from './wire-parts.ts'

type Found = CrowdCall & { found: collections.PostSet }

/** How collections, or saved searches, are found and answered: `what` is their name in a refusal. */
export function setsOfKind<Wire>(
  kind: collections.SetKind,
  what: string,
  toWire: (set: collections.PostSet, reader: Reader) => Wire,
) {
  const set = answersWith(what, (ctx, id) => collections.setById(ctx, kind, id), toWire)
  return {
    find: ({ ctx, params }: Named) => collections.setById(ctx, kind, idOf(params.id)),
    listed: set.listed(
      (ctx, viewer, filter, listing) => collections.listSets(ctx, viewer, kind, filter, listing),
      setFilterFromWire,
    ),
    found: async (call: Found) => {
      permit(collections.mayReadSet(call.found, call.viewer))
      return set.found(call)
    },
    created: async (call: CrowdCall, given: collections.NewSet) =>
      set.shown(call, await collections.createSet(call.ctx, call.viewer, kind, given)),
    changed: async (call: Found, change: collections.SetChange) => {
      await collections.updateSet(call.ctx, call.viewer, kind, call.found.id, change)
      return set.shown(call, call.found.id)
    },
    deleted: set.deleted((ctx, viewer, id) => collections.deleteSet(ctx, viewer, kind, id)),
  }
}
