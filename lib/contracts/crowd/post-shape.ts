import { z } from 'zod'
import { Relation } from './relation.ts'
import { Instant, id, Privileges, url } from './shared.ts'

const like = (example: string) => z.string().meta({ example })

export const Lock = z
  .object({
    id,
    url: url('posts/17/lock'),
    user: Relation.nullable(),
    post_id: z.number().meta({ example: 17 }),
    expires: z
      .number()
      .int()
      .meta({ description: 'In seconds since 1970, as the platform has it.', example: 1415695251 }),
    expires_at: Instant,
  })
  .meta({ id: 'Lock', description: 'Who is at work on a post; it breaks by itself.' })

/** What posts, their revisions and their translations print alike. */
export const postShape = {
  id: z.number().meta({ example: 17 }),
  url: url('posts/17'),
  parent: Relation.nullable(),
  title: like('Need help'),
  content: like('The road to the clinic is blocked.'),
  created: Instant,
  updated: Instant.nullable(),
  post_date: Instant.meta({
    description: 'When it happened; when it was created, unless something else was said.',
  }).optional(),
  form: Relation.nullable(),
  user: Relation.nullable(),
  message: like('').meta({ description: 'The message it was made of, for who manages posts.' }),
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
  tags: z.array(z.object({ id: z.number().meta({ example: 3 }), url: url('tags/3') })),
  sets: z.array(z.string()).meta({ example: ['1'] }),
  source: like('sms').nullable().meta({ description: 'The kind of message it was made of.' }),
  contact: like('+358401234567').nullable().meta({ description: 'Where that came from, for who manages posts.' }),
  lock: Lock.nullable().optional().meta({ description: 'Who is at work on it.', example: null }),
  allowed_privileges: Privileges,
}

export const Post = z.object(postShape).meta({ id: 'Post' })
