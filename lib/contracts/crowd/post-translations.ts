import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { page, paging } from './envelope.ts'
import { postFields } from './post-input.ts'
import { Post } from './post-shape.ts'

// It is in the form of its post, and stands nowhere else.
const body = z
  .object(postFields)
  .omit({ form: true, form_id: true, parent: true, parent_id: true, tags: true, completed_stages: true })
  .extend({ locale: postFields.locale.unwrap().unwrap(), type: z.literal('translation').nullish() })

const base = { path: '/api/v3/posts/{id}/translations', tag: 'Posts', scope: ['posts'], extension: true } as const
const single = { ...base, path: '/api/v3/posts/{id}/translations/{translation}' } as const
const note = 'By its id, or by its locale.'

export const listTranslations = endpoint({
  open: 'public',
  ...base,
  id: 'listTranslations',
  method: 'get',
  summary: 'List the translations of a post',
  note: 'Of every status that the caller may read.',
  query: z.object({
    ...paging,
    orderby: z.enum(['id', 'locale', 'created']).default('id').meta({ description: '`id` by default.' }),
  }),
  reply: page(Post),
  failures: [400, 401, 403, 404, 422],
})
export const addTranslation = endpoint({
  ...base,
  id: 'addTranslation',
  method: 'post',
  summary: 'Translate a post',
  note: 'For those who may change it. Into each locale once, and not into its own.',
  body,
  reply: Post,
  example: { locale: 'ne', title: 'मद्दत चाहिन्छ', content: 'गोरखाको असराङमा अझै सहयोग पुगेको छैन।' },
  failures: [400, 401, 403, 404, 413, 422],
})
export const getTranslation = endpoint({
  open: 'public',
  ...single,
  id: 'getTranslation',
  method: 'get',
  summary: 'Get a translation of a post',
  note,
  reply: Post,
  failures: [400, 401, 403, 404],
})
export const updateTranslation = endpoint({
  ...single,
  id: 'updateTranslation',
  method: 'put',
  summary: 'Update a translation of a post',
  note,
  body: body.partial(),
  reply: Post,
  example: { status: 'published' },
  failures: [400, 401, 403, 404, 413, 422],
})
export const deleteTranslation = endpoint({
  ...single,
  id: 'deleteTranslation',
  method: 'delete',
  summary: 'Delete a translation of a post',
  note,
  reply: Post,
  failures: [400, 401, 403, 404],
})

export const postTranslationEndpoints = [
  listTranslations,
  addTranslation,
  getTranslation,
  updateTranslation,
  deleteTranslation,
]
