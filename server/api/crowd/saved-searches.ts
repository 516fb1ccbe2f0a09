import type { z } from 'zod'
import { PostQuery } from '#lib/contracts/crowd/post-query.ts'
import * as wire from '#lib/contracts/crowd/saved-searches.ts'
import type { Context } from '#server/domain/context.ts'
import * as collections from '#server/domain/crowd/collections/index.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import { permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import { refuse } from '#server/domain/refused.ts'
import type { Call } from '#server/http/mount.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { viewerOf } from './identify.ts'
import { filterFromWire } from './post-filter-wire.ts'
import { postToWire } from './post-wire.ts'
import { invalidInput } from './problem.ts'
import { parametersOf, readQuery } from './query.ts'
import { newSetFromWire, setFilterFromWire, setFromWire, setToWire } from './set-wire.ts'
import { idOf, instant, type UrlOf, urlsFor } from './wire-parts.ts'

const KIND = 'savedsearch'
type Filter = Record<string, unknown>

export function savedSearchRoutes(on: On): void {
  const find = ({ ctx, params }: { ctx: Context; params: Record<string, string> }) =>
    collections.setById(ctx, KIND, idOf(params.id))

  on(wire.listSavedSearches, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const filter = setFilterFromWire(call.query, viewer)
      const found = await collections.listSets(call.ctx, viewer, KIND, filter, call.query)
      return page(call, found, (set, url) => searchToWire(set, viewer, url))
    },
  })
  on(wire.createSavedSearch, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const { filter, ...body } = call.body
      permit(collections.mayCreateSet(viewer))
      requireRunnable(filter)
      const id = await collections.createSet(call.ctx, viewer, KIND, { ...newSetFromWire(body), filter })
      return shown(call.ctx, viewer, id, urlsFor(call))
    },
  })
  on(wire.getSavedSearch, {
    find,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      permit(collections.mayReadSet(call.found, viewer))
      return searchToWire(call.found, viewer, urlsFor(call))
    },
  })
  on(wire.updateSavedSearch, {
    find,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const { filter, ...body } = call.body
      permit(collections.mayChangeSet(call.found, viewer))
      if (filter) requireRunnable(filter)
      await collections.updateSet(call.ctx, viewer, KIND, call.found.id, { ...setFromWire(body), filter })
      return shown(call.ctx, viewer, call.found.id, urlsFor(call))
    },
  })
  on(wire.deleteSavedSearch, {
    find,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      await collections.deleteSet(call.ctx, viewer, KIND, call.found.id)
      return searchToWire(call.found, viewer, urlsFor(call))
    },
  })
  on(wire.runSavedSearch, { find, run: runSearch })
}

/** Whoever runs it is `me` in its filter, and sees what they may. */
async function runSearch(call: Call<typeof wire.runSavedSearch> & { found: collections.PostSet }) {
  const viewer = viewerOf(call.caller)
  permit(collections.mayReadSet(call.found, viewer))
  const asked = { ...parametersOf(call.found.filter ?? {}), ...readQuery(call.http) }
  const parsed = PostQuery.safeParse(asked, { reportInput: true })
  if (!parsed.success) throw invalidInput(parsed.error.issues)
  const found = await posts.listPosts(call.ctx, viewer, filterFromWire(parsed.data, viewer), parsed.data)
  return page({ ...call, query: parsed.data }, found, (post, url) => postToWire(post, viewer, url))
}

/** What cannot be run is not saved. @throws DomainError `invalid` */
function requireRunnable(filter: Filter): void {
  const { error } = PostQuery.safeParse(parametersOf(filter))
  refuse(
    (error?.issues ?? []).map(({ path, message }) => ({ field: 'filter', message: `${path.join('.')} ${message}` })),
  )
}

async function shown(ctx: Context, viewer: Viewer, id: number, url: UrlOf) {
  const set = await collections.setById(ctx, KIND, id)
  if (!set) throw notFound('saved search')
  return searchToWire(set, viewer, url)
}

const searchToWire = (set: collections.PostSet, viewer: Viewer, url: UrlOf): z.input<typeof wire.SavedSearch> => ({
  ...setToWire(set, viewer, url),
  url: url(`savedsearches/${set.id}`),
  filter: set.filter ?? {},
  updated: set.updatedAt && instant(set.updatedAt),
})
