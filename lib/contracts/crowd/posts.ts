import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText, text } from '../text.ts'
import { page } from './envelope.ts'
import { PostQuery } from './post-query.ts'
import { ValuesIn } from './post-values.ts'
import { Relation, RelationIn } from './relation.ts'
import { Instant } from './shared.ts'

const like = (example: string) => z.string().meta({ example })

export const Post = z
  .object({
    id: z.number().meta({ example: 17 }),
    url: like('http://localhost:3000/api/v3/posts/17'),
    parent: Relation.nullable(),
    title: like('Need help'),
    content: like('The road to the clinic is blocked.'),
    created: Instant,
    updated: Instant.nullable(),
    form: Relation.nullable(),
    user: Relation.nullable(),
    message: like(''),
    color: like('#2274b4').nullable(),
    type: like('report'),
    slug: like('need-help'),
    author_email: like('aino@example.com').nullable(),
    author_realname: like('Aino Berg').nullable(),
    status: like('published'),
    locale: like('en_us'),
    published_to: z.array(z.string()).meta({ example: ['member'] }),
    completed_stages: z.array(z.number()).meta({ example: [1] }),
    values: z
      .record(z.string(), z.array(z.unknown()))
      .meta({ example: { AttributeID1: ['Value 1'], AttributeID2: [{ lat: '2.456', lon: '1.234' }] } }),
    tags: z.array(z.object({ id: z.number().meta({ example: 3 }), url: like('http://localhost:3000/api/v3/tags/3') })),
    sets: z.array(z.string()).meta({ example: ['1'] }),
    source: like('sms').nullable(),
    contact: like('1').nullable(),
    allowed_privileges: z.array(z.string()).meta({ example: ['read', 'create', 'search'] }),
  })
  .meta({ id: 'Post' })
export type Post = z.output<typeof Post>

// The reference's own example sends the word "null" where there is nobody.
const absent = (value: unknown) => (value === 'null' || value === '' ? null : value)

const NewPost = z.object({
  title: requiredText(150),
  content: requiredText(100_000),
  slug: text(150).min(2).nullish(),
  type: z.literal('report', 'only reports are made here').nullish(),
  status: z.enum(['draft', 'published', 'archived']).nullish(),
  locale: z
    .string()
    .regex(/^[a-z_-]{1,5}$/i, 'must be at most 5 letters, _ or -')
    .nullish(),
  form: RelationIn,
  form_id: RelationIn,
  user: RelationIn,
  user_id: RelationIn,
  parent: RelationIn,
  parent_id: RelationIn,
  author_email: z.preprocess(absent, z.email().max(150).nullish()),
  author_realname: z.preprocess(absent, text(150).nullish()),
  published_to: z.array(text(50)).max(100).nullish(),
  completed_stages: z.array(z.unknown()).length(0, 'no such stage').nullish(),
  tags: z.array(z.unknown()).length(0, 'no such tag').nullish(),
  values: ValuesIn.nullish(),
})
export type NewPost = z.output<typeof NewPost>

const base = { path: '/api/v3/posts', tag: 'Posts', scope: ['posts'] } as const

export const listPosts = endpoint({
  ...base,
  id: 'listPosts',
  method: 'get',
  summary: 'List all posts the caller may read',
  query: PostQuery,
  reply: page(Post),
  failures: [400, 401, 403, 422],
})
export const createPost = endpoint({
  ...base,
  id: 'createPost',
  method: 'post',
  summary: 'Create a new post',
  body: NewPost,
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

export const postEndpoints = [listPosts, createPost]
