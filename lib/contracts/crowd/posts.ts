import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { page } from './envelope.ts'
import { postFields } from './post-input.ts'
import { isWhole, PostFormat, PostQuery, WHOLE } from './post-query.ts'
import { Post } from './post-shape.ts'

const type = z.literal('report', 'only reports are made here').nullish()
const base = { path: '/api/v3/posts', tag: 'Posts', scope: ['posts'] } as const
const single = { ...base, path: '/api/v3/posts/{id}' } as const

export const listPosts = endpoint({
  open: 'public',
  ...base,
  id: 'listPosts',
  method: 'get',
  summary: 'List all posts the caller may read',
  query: z.object({ ...PostQuery.shape, format: PostFormat }).refine(isWhole, WHOLE),
  reply: page(Post),
  media: { 'application/json': page(Post) }, // CSV and GeoJSON as well, when asked for: named here they would blur every client's types
  failures: [400, 401, 403, 422],
})
export const createPost = endpoint({
  ...base,
  id: 'createPost',
  method: 'post',
  summary: 'Create a new post',
  body: z.object({ ...postFields, type }),
  reply: Post,
  mayBeEmpty: true,
  example: {
    title: 'Need help',
    content: "Asrang VDC of Gorkha hasn't received any help yet. Need relief efforts",
    locale: 'en_us',
    values: { AttributeID1: ['Value 1', 'Value 2'], AttributeID2: [{ lat: '2.456', lon: '1.234' }] },
  },
  failures: [400, 401, 403, 413, 422],
})
export const getPost = endpoint({
  open: 'public',
  ...single,
  id: 'getPost',
  method: 'get',
  summary: 'Get a post',
  reply: Post,
  failures: [400, 401, 403, 404],
})
export const updatePost = endpoint({
  ...single,
  id: 'updatePost',
  method: 'put',
  summary: 'Update a post',
  note: 'What is left out keeps its value; `values` is replaced as a whole. While somebody else has locked it: 409.',
  body: z.object({ ...postFields, type }).partial(),
  reply: Post,
  example: { title: 'Road closed', tags: [1] },
  failures: [400, 401, 403, 404, 409, 413, 422],
})
export const deletePost = endpoint({
  ...single,
  id: 'deletePost',
  method: 'delete',
  summary: 'Delete a post',
  note: 'With its translations and revisions. While somebody else has locked it: 409.',
  reply: Post,
  failures: [400, 401, 403, 404, 409],
})

export const postEndpoints = [listPosts, createPost, getPost, updatePost, deletePost]
