import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText } from '../text.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { Colour, ExternalId, ExternalIdIn, Instant, id, Translation, TranslationsIn } from './shared.ts'

const Priority = z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable()
const priority = Priority.meta({
  description: 'Extension. Alarms with this tag have this priority, 1 being the highest.',
})

export const Tag = z
  .object({
    id: id('tag'),
    createdAt: Instant,
    updatedAt: Instant,
    name: z.string().meta({ example: 'Tag' }),
    color: z.string().meta({ example: '#000000' }),
    translations: z.array(Translation),
    priority,
    externalId: ExternalId,
  })
  .meta({ id: 'Tag' })
export type Tag = z.output<typeof Tag>

const NewTag = z.object({
  name: requiredText(100),
  color: Colour,
  translations: TranslationsIn.optional(),
  priority: priority.optional(),
  externalId: ExternalIdIn.optional(),
})

const base = { path: '/v1/tags', tag: 'Tags', versioned: true } as const
const single = { ...base, path: '/v1/tags/{id}' } as const

export const createTag = endpoint({
  ...base,
  id: 'createTag',
  method: 'post',
  summary: 'Create a tag',
  scope: ['tags:create'],
  body: NewTag,
  reply: one(Tag),
  example: { name: 'Tag', color: '#000000', translations: [{ name: 'Tag', locale: 'sv' }] },
  failures: [400, 401, 403],
})
export const listTags = endpoint({
  ...base,
  versioned: false,
  id: 'listTags',
  tablet: 'team',
  method: 'get',
  summary: 'List all tags',
  scope: ['tags:read'],
  query: ListQuery,
  reply: page(Tag),
  failures: [400, 401, 403],
})
export const getTag = endpoint({
  ...single,
  id: 'getTag',
  tablet: 'team',
  method: 'get',
  summary: 'Retrieve a tag',
  scope: ['tags:read'],
  reply: one(Tag),
  failures: [401, 403, 404],
})
export const updateTag = endpoint({
  ...single,
  id: 'updateTag',
  method: 'patch',
  summary: 'Update a tag',
  scope: ['tags:update'],
  body: NewTag.partial(),
  reply: one(Tag),
  example: { color: '#ff0000' },
  failures: [400, 401, 403, 404],
})
export const deleteTag = endpoint({
  ...single,
  id: 'deleteTag',
  method: 'delete',
  summary: 'Delete a tag',
  scope: ['tags:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})
