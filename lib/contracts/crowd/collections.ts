import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { page } from './envelope.ts'
import { PostQuery } from './post-query.ts'
import { PostSet, postSetFields, SetQuery } from './post-set.ts'
import { Post } from './post-shape.ts'
import { Instant, url } from './shared.ts'

export const Collection = PostSet.extend({
  url: url('collections/530'),
  update: Instant.nullable().meta({ description: 'When it was last changed; null if never.' }),
  updated: Instant.nullable().optional().meta({ description: 'The same as `update`.' }),
}).meta({ id: 'Collection' })

const base = { path: '/api/v3/collections', tag: 'Collections', scope: ['sets'] } as const
const single = { ...base, path: '/api/v3/collections/{id}' } as const
const posts = { ...base, path: '/api/v3/collections/{id}/posts' } as const
const post = { ...base, path: '/api/v3/collections/{id}/posts/{postid}' } as const
const example = { name: 'Blocked roads', description: 'To be cleared first', view: 'map', visible_to: ['admin'] }

export const listCollections = endpoint({
  open: 'public',
  ...base,
  id: 'listCollections',
  method: 'get',
  summary: 'List all collections the caller may read',
  query: SetQuery,
  reply: page(Collection),
  failures: [400, 401, 403, 422],
})
export const createCollection = endpoint({
  ...base,
  id: 'createCollection',
  method: 'post',
  summary: 'Create a collection',
  note: 'It belongs to the caller. Only admins may feature it.',
  body: z.object(postSetFields),
  reply: Collection,
  example,
  failures: [400, 401, 403, 413, 422],
})
export const getCollection = endpoint({
  open: 'public',
  ...single,
  id: 'getCollection',
  method: 'get',
  summary: 'Get a collection',
  reply: Collection,
  failures: [400, 401, 403, 404],
})
export const updateCollection = endpoint({
  ...single,
  id: 'updateCollection',
  method: 'put',
  summary: 'Update a collection',
  note: 'What is left out keeps its value.',
  body: z.object(postSetFields).partial(),
  reply: Collection,
  example,
  failures: [400, 401, 403, 404, 413, 422],
})
export const deleteCollection = endpoint({
  ...single,
  id: 'deleteCollection',
  method: 'delete',
  summary: 'Delete a collection',
  note: 'The posts in it stay.',
  reply: Collection,
  failures: [400, 401, 403, 404],
})
export const listCollectionPosts = endpoint({
  open: 'public',
  ...posts,
  id: 'listCollectionPosts',
  method: 'get',
  summary: 'Get all posts in a collection that the caller may read',
  query: PostQuery,
  reply: page(Post),
  failures: [400, 401, 403, 404, 422],
})
export const addCollectionPost = endpoint({
  ...posts,
  id: 'addCollectionPost',
  method: 'post',
  summary: 'Add a post to a collection',
  note: 'Whoever may change the collection may add any post that they may read.',
  body: z.object({
    id: z
      .union([z.int32().positive(), z.string().regex(/^[1-9]\d{0,8}$/)], { error: 'must be the id of a post' })
      .transform(Number)
      .meta({ type: 'integer', description: 'The post to add.', example: 95 }),
  }),
  reply: Post,
  example: { id: 95 },
  failures: [400, 401, 403, 404, 413, 422],
})
export const getCollectionPost = endpoint({
  open: 'public',
  ...post,
  extension: true,
  id: 'getCollectionPost',
  method: 'get',
  summary: 'Get a post in a collection',
  reply: Post,
  failures: [400, 401, 403, 404],
})
export const removeCollectionPost = endpoint({
  ...post,
  id: 'removeCollectionPost',
  method: 'delete',
  summary: 'Remove a post from a collection',
  note: '204 where the caller may not read the post.',
  reply: Post,
  mayBeEmpty: true,
  failures: [400, 401, 403, 404],
})

export const collectionEndpoints = [
  listCollections,
  createCollection,
  getCollection,
  updateCollection,
  deleteCollection,
  listCollectionPosts,
  addCollectionPost,
  getCollectionPost,
  removeCollectionPost,
]
