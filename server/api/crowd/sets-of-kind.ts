import { postSetFields } from '#lib/contracts/crowd/post-set.ts'
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
  const set = answersWith(what, (ctx, id) => collections.setById(ctx, kind, id), toWire, {
    create: collections.mayCreateSet,
    change: collections.mayChangeSet,
  })
  return {
    /** Only an admin may feature one, and only who may make or change one may do that at all. */
    allow: {
      create: async (call: CrowdCall & { sent: unknown }) => {
        await set.allow.create(call)
        permit(call.viewer.isAdmin || !featured(call.sent))
      },
      change: async (call: Found & { sent: unknown }) => {
        await set.allow.change(call)
        const wanted = featured(call.sent)
        permit(call.viewer.isAdmin || wanted === undefined || wanted === call.found.featured)
      },
    },
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

// safe: Object() makes an object of anything, and what is in it is parsed
const featured = (sent: unknown): boolean | undefined =>
  postSetFields.featured.safeParse((Object(sent) as Record<string, unknown>).featured).data ?? undefined
