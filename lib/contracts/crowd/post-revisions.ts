import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { page, paging } from './envelope.ts'
import { postShape } from './post-shape.ts'
import { Relation } from './relation.ts'
import { Instant } from './shared.ts'

const Revision = z
  .object({
    ...postShape,
    type: z.literal('revision'),
    user: Relation.nullable().meta({ description: 'Who made this change.' }),
    owner: Relation.nullable().meta({ description: 'Whose post it was then.' }),
    created: Instant.meta({ description: 'When this change was made.' }),
  })
  .meta({ id: 'Revision', description: 'A post as it was after one change.' })

const base = { tag: 'Posts', scope: ['posts'], extension: true } as const

export const listRevisions = endpoint({
  ...base,
  path: '/api/v3/posts/{id}/revisions',
  id: 'listRevisions',
  method: 'get',
  summary: 'List how a post came to be what it is',
  note: 'For those who may change the post: what it was after each change, the first one first. A translation has its own, by its own id.',
  query: z.object({
    ...paging,
    orderby: z.enum(['id', 'created']).default('id').meta({ description: '`id` by default.' }),
  }),
  reply: page(Revision),
  failures: [400, 401, 403, 404, 422],
})
export const getRevision = endpoint({
  ...base,
  path: '/api/v3/posts/{id}/revisions/{revision}',
  id: 'getRevision',
  method: 'get',
  summary: 'Get a post as it was after one change',
  reply: Revision,
  failures: [400, 401, 403, 404],
})

export const postRevisionEndpoints = [listRevisions, getRevision]
