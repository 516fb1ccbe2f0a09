import type { z } from 'zod'
import { PostQuery } from '#lib/contracts/crowd/post-query.ts'
import * as wire from '#lib/contracts/crowd/saved-searches.ts'
import { mayReadSet, type PostSet } from '#server/domain/crowd/collections/index.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import { refuse } from '#server/domain/refused.ts'
import { onlyWhoMay } from './allowed.ts'
import type { CrowdCall } from './call.ts'
import { page } from './envelope.ts'
import type { On } from './on.ts'
import { filterFromWire } from './post-filter-wire.ts'
import { postToWire } from './post-wire.ts'
import { invalidInput } from './problem.ts'
import { parametersOf, readQuery } from './query.ts'
import type { Reader } from './reader.ts'
import { newSetFromWire, setFromWire, setToWire } from './set-wire.ts'
import { setsOfKind } from './sets-of-kind.ts'
import { instant } from './wire-parts.ts'

export function savedSearchRoutes(on: On): void {
  const search = setsOfKind('savedsearch', 'saved search', toWire)
  const { find } = search

  on(wire.listSavedSearches, { run: search.listed })
  on(wire.createSavedSearch, {
    allow: search.allow.create,
    run: async (call) => {
      const { filter, ...body } = call.body
      requireRunnable(filter)
      return search.created(call, { ...newSetFromWire(body), filter })
    },
  })
  on(wire.getSavedSearch, { find, run: search.found })
  on(wire.updateSavedSearch, {
    find,
    allow: search.allow.change,
    run: async (call) => {
      const { filter, ...body } = call.body
      if (filter) requireRunnable(filter)
      return search.changed(call, { ...setFromWire(body), filter })
    },
  })
  on(wire.deleteSavedSearch, { find, run: search.deleted })
  on(wire.runSavedSearch, { find, allow: onlyWhoMay(mayReadSet), run: runSearch })
}

/** Whoever runs it is `me` in its filter, and sees what they may. */
async function runSearch(call: CrowdCall & { found: PostSet }) {
  permit(mayReadSet(call.found, call.viewer))
  const asked = { ...parametersOf(call.found.filter ?? {}), ...readQuery(call.http) }
  const parsed = PostQuery.safeParse(asked, { reportInput: true })
  if (!parsed.success) throw invalidInput(parsed.error.issues)
  const query = parsed.data
  const found = await posts.listPosts(call.ctx, call.viewer, filterFromWire(query, call.viewer), query)
  return page({ ...call, query }, found, postToWire)
}

/** What cannot be run is not saved. @throws DomainError `invalid` */
function requireRunnable(filter: Record<string, unknown>): void {
  const { error } = PostQuery.safeParse(parametersOf(filter))
  refuse(
    (error?.issues ?? []).map(({ path, message }) => ({ field: 'filter', message: `${path.join('.')} ${message}` })),
  )
}

const toWire = (set: PostSet, reader: Reader): z.input<typeof wire.SavedSearch> => ({
  ...setToWire(set, reader),
  url: reader.url(`savedsearches/${set.id}`),
  filter: set.filter ?? {},
  updated: set.updatedAt && instant(set.updatedAt),
})
