import { z } from 'zod'
import { isStorableJson } from '../../storable.ts'
import { endpoint } from '../endpoint.ts'
import { Failure } from './envelope.ts'
import { TagIn } from './post-input.ts'
import { PostQuery } from './post-query.ts'
import { RelationIn, Whole } from './relation.ts'

export const MOST = 1000
const OPERATIONS = ['publish', 'draft', 'archive', 'delete', 'collect', 'categorise', 'categorize'] as const

/** A misspelt filter would choose too many posts. The names also come with brackets, and with what orders a list. */
const isFilter = (name: string) => Object.hasOwn(PostQuery.shape, name) || Object.hasOwn(PostQuery.shape, plain(name))
const plain = (name: string) => name.replace(/\[.*$/, '')

const body = z
  .object({
    operation: z.enum(OPERATIONS),
    ids: z
      .array(Whole)
      .min(1)
      .max(MOST, `are more than ${MOST}: send fewer at a time`)
      .nullish()
      .meta({ description: `Ids of posts, ${MOST} at most; or \`filters\`.` }),
    filters: z
      .record(z.string(), z.unknown())
      .refine((filters) => isStorableJson(filters), 'contains what cannot be stored')
      .refine((filters) => Object.keys(filters).every(isFilter), 'names what is no filter of posts')
      .nullish()
      .meta({
        description:
          'The filters of the list of posts, with the same names; published ones unless `status` says otherwise.',
      }),
    set: RelationIn.meta({ description: 'For `collect`: the collection.' }),
    tags: z.array(TagIn).min(1).max(100).nullish().meta({ description: 'For `categorise`: the tags that are added.' }),
  })
  .refine(({ ids, filters }) => !ids !== !filters, { error: 'or filters are needed, and not both', path: ['ids'] })
  .refine(({ operation, set }) => operation !== 'collect' || set, { error: 'is required', path: ['set'] })
  .refine(({ operation, tags }) => !operation.startsWith('categori') || tags, { error: 'is required', path: ['tags'] })

export const changePosts = endpoint({
  path: '/api/v3/posts/bulk',
  tag: 'Posts',
  scope: ['posts'],
  extension: true,
  id: 'changePosts',
  method: 'post',
  summary: 'Publish, archive, delete, collect or categorise several posts at once',
  note: 'Each post is judged by itself: those it cannot be done to are named in `failed`, and the others go on.',
  body,
  reply: z.object({
    processed: z.number().int().meta({ description: 'How many it was done to.', example: 2 }),
    failed: z.array(z.object({ id: z.number().meta({ example: 17 }), errors: Failure.shape.errors })),
  }),
  example: { operation: 'publish', ids: [17, 18] },
  failures: [400, 401, 403, 413, 422],
})

export const postBulkEndpoints = [changePosts]
