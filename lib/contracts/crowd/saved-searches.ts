import { z } from 'zod'
import { isStorableJson } from '../../storable.ts'
import { endpoint } from '../endpoint.ts'
import { page } from './envelope.ts'
import { PostQuery } from './post-query.ts'
import { PostSet, postSetFields, SetQuery } from './post-set.ts'
import { Post } from './post-shape.ts'
import { Instant, url } from './shared.ts'

export const SavedSearch = PostSet.extend({
  url: url('savedsearches/530'),
  filter: z
    .record(z.string(), z.unknown())
    .meta({ description: 'Parameters of `GET /posts`. `{user: "me"}` means whoever runs it.', example: { q: 'test' } }),
  updated: Instant.nullable(),
}).meta({ id: 'SavedSearch' })

/** PHP clients send `[]` where there is nothing in it. */
const Filter = z
  .union(
    [
      z
        .array(z.unknown())
        .length(0)
        .transform((): Record<string, unknown> => ({})),
      z.record(z.string(), z.unknown()),
    ],
    { error: 'must be an object' },
  )
  .refine((filter) => isStorableJson(filter), 'contains what cannot be stored')

const fields = { ...postSetFields, filter: Filter }
const base = { path: '/api/v3/savedsearches', tag: 'Saved searches', scope: ['savedsearches'] } as const
const single = { ...base, path: '/api/v3/savedsearches/{id}', extension: true } as const
const example = { name: 'My posts', filter: { user: 'me', status: 'all' } }

export const listSavedSearches = endpoint({
  ...base,
  id: 'listSavedSearches',
  method: 'get',
  summary: 'List all saved searches the caller may read',
  query: SetQuery,
  reply: page(SavedSearch),
  failures: [400, 401, 403, 422],
})
export const createSavedSearch = endpoint({
  ...base,
  extension: true,
  id: 'createSavedSearch',
  method: 'post',
  summary: 'Save a search',
  note: 'It belongs to the caller. Only admins may feature it.',
  body: z.object(fields),
  reply: SavedSearch,
  example,
  failures: [400, 401, 403, 413, 422],
})
export const getSavedSearch = endpoint({
  ...single,
  id: 'getSavedSearch',
  method: 'get',
  summary: 'Get a saved search',
  reply: SavedSearch,
  failures: [400, 401, 403, 404],
})
export const updateSavedSearch = endpoint({
  ...single,
  id: 'updateSavedSearch',
  method: 'put',
  summary: 'Update a saved search',
  note: 'What is left out keeps its value; the filter is replaced as a whole.',
  body: z.object(fields).partial(),
  reply: SavedSearch,
  example,
  failures: [400, 401, 403, 404, 413, 422],
})
export const deleteSavedSearch = endpoint({
  ...single,
  id: 'deleteSavedSearch',
  method: 'delete',
  summary: 'Delete a saved search',
  reply: SavedSearch,
  failures: [400, 401, 403, 404],
})
export const runSavedSearch = endpoint({
  ...single,
  path: '/api/v3/savedsearches/{id}/posts',
  id: 'runSavedSearch',
  method: 'get',
  summary: 'Get the posts that a saved search finds for the caller',
  note: 'Parameters of the request replace those of its filter.',
  query: PostQuery,
  reply: page(Post),
  failures: [400, 401, 403, 404, 422],
})

export const savedSearchEndpoints = [
  listSavedSearches,
  createSavedSearch,
  getSavedSearch,
  updateSavedSearch,
  deleteSavedSearch,
  runSavedSearch,
]
