import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { page, paging } from './envelope.ts'
import { ColorIn, nameIn, PriorityIn, textIn } from './lenient.ts'
import { Relation, RelationIn } from './relation.ts'
import { Instant, id, ids, list, Privileges, q, RoleNamesIn, url } from './shared.ts'

export const Tag = z
  .object({
    id,
    url: url('tags/530'),
    parent: Relation.nullable(),
    tag: z.string().meta({ example: 'Some Tag' }),
    slug: z.string().meta({ example: 'some-tag' }),
    type: z.string().meta({ example: 'category' }),
    color: z.string().nullable().meta({ example: '#00ff00' }),
    icon: z.string().nullable().meta({ example: 'marker' }),
    description: z.string().nullable().meta({ example: 'Water where it should not be' }),
    role: z
      .array(z.string())
      .meta({ description: 'Names of the roles that may see it; empty for everybody.', example: ['user'] }),
    priority: z.number().meta({ example: 99 }).optional(),
    created: Instant,
    allowed_privileges: Privileges,
  })
  .meta({ id: 'CrowdTag' })

/** The platform's clients send one role as a text; '' is none. */
const OneRole = text(50).transform((name) => (name === '' ? [] : [name]))

const fields = {
  tag: nameIn(255),
  slug: textIn(255),
  type: z.enum(['category', 'status']).nullish(),
  parent: RelationIn,
  parent_id: RelationIn,
  color: ColorIn,
  icon: z
    .string()
    .regex(/^[A-Za-z-]{0,50}$/, 'must be letters and hyphens')
    .nullish(),
  description: textIn(10_000),
  role: z.union([RoleNamesIn, OneRole], { error: 'must be names of roles' }),
  priority: PriorityIn,
}
const Change = z.object(fields).partial()
export type TagChange = z.output<typeof Change>

const base = { path: '/api/v3/tags', tag: 'Tags', scope: ['tags'] } as const
const single = { ...base, path: '/api/v3/tags/{id}' } as const

export const listTags = endpoint({
  open: 'public',
  ...base,
  id: 'listCrowdTags',
  method: 'get',
  summary: 'List all tags the caller may see',
  query: z.object({
    ...paging,
    orderby: z
      .enum(['id', 'tag', 'slug', 'priority', 'created'])
      .default('id')
      .meta({ description: '`id` by default.' }),
    q,
    tag: list.optional().meta({ type: 'string', description: 'Only tags with these names.' }),
    type: list.optional().meta({ type: 'string', description: 'Only tags of these types.' }),
    parent_id: ids('none').optional().meta({ description: 'Ids of parents, or `none` for the top level.' }),
  }),
  reply: page(Tag),
  failures: [400, 401, 403, 422],
})
export const createTag = endpoint({
  ...base,
  id: 'createCrowdTag',
  method: 'post',
  summary: 'Create a tag',
  note: 'Below a parent it has the roles of that.',
  body: z.object(fields),
  reply: Tag,
  example: { tag: 'Some Tag', color: '#00ff00', icon: 'marker' },
  failures: [400, 401, 403, 413, 422],
})
export const getTag = endpoint({
  open: 'public',
  ...single,
  id: 'getCrowdTag',
  method: 'get',
  summary: 'Get a tag',
  reply: Tag,
  failures: [400, 401, 403, 404],
})
export const updateTag = endpoint({
  ...single,
  id: 'updateCrowdTag',
  method: 'put',
  summary: 'Update a tag',
  note: 'What is left out keeps its value, the slug too. New roles go to the tags below it; one that moves below another takes over the roles there.',
  body: Change,
  reply: Tag,
  example: { tag: 'Another Tag' },
  failures: [400, 401, 403, 404, 413, 422],
})
export const deleteTag = endpoint({
  ...single,
  id: 'deleteCrowdTag',
  method: 'delete',
  summary: 'Delete a tag',
  note: 'The tags below it go with it. All of them are taken out of posts and out of the options of attributes.',
  reply: Tag,
  failures: [400, 401, 403, 404],
})

export const tagEndpoints = [listTags, createTag, getTag, updateTag, deleteTag]
