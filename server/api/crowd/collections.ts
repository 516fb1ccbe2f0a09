import type { z } from 'zod'
import * as wire from '#lib/contracts/crowd/collections.ts'
import type { Context } from '#server/domain/context.ts'
import * as collections from '#server/domain/crowd/collections/index.ts'
import { permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { viewerOf } from './identify.ts'
import { newSetFromWire, setFilterFromWire, setFromWire, setToWire } from './set-wire.ts'
import { idOf, instant, type UrlOf, urlsFor } from './wire-parts.ts'

const KIND = 'collection'
type Named = { ctx: Context; params: Record<string, string> }

export const findCollection = ({ ctx, params }: Named) => collections.setById(ctx, KIND, idOf(params.id))

export function collectionRoutes(on: On): void {
  const find = findCollection

  on(wire.listCollections, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const filter = setFilterFromWire(call.query, viewer)
      const found = await collections.listSets(call.ctx, viewer, KIND, filter, call.query)
      return page(call, found, (set, url) => collectionToWire(set, viewer, url))
    },
  })
  on(wire.createCollection, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const id = await collections.createSet(call.ctx, viewer, KIND, { ...newSetFromWire(call.body), filter: null })
      return shown(call.ctx, viewer, id, urlsFor(call))
    },
  })
  on(wire.getCollection, {
    find,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      permit(collections.mayReadSet(call.found, viewer))
      return collectionToWire(call.found, viewer, urlsFor(call))
    },
  })
  on(wire.updateCollection, {
    find,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      await collections.updateSet(call.ctx, viewer, KIND, call.found.id, setFromWire(call.body))
      return shown(call.ctx, viewer, call.found.id, urlsFor(call))
    },
  })
  on(wire.deleteCollection, {
    find,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      await collections.deleteSet(call.ctx, viewer, KIND, call.found.id)
      return collectionToWire(call.found, viewer, urlsFor(call))
    },
  })
}

async function shown(ctx: Context, viewer: Viewer, id: number, url: UrlOf) {
  const set = await collections.setById(ctx, KIND, id)
  if (!set) throw notFound('collection')
  return collectionToWire(set, viewer, url)
}

/** `update` is how the reference spells it (facts C3). */
function collectionToWire(set: collections.PostSet, viewer: Viewer, url: UrlOf): z.input<typeof wire.Collection> {
  const updated = set.updatedAt && instant(set.updatedAt)
  return { ...setToWire(set, viewer, url), url: url(`collections/${set.id}`), update: updated, updated }
}
