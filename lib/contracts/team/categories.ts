import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText } from '../text.ts'
import { ListQuery, one, page } from './envelope.ts'
import { Translation, TranslationsIn } from './shared.ts'

const number = z.number().int().meta({ example: 10 })

/** What citizens can report: two levels. */
export const ReportCategory = z
  .object({
    id: number,
    name: z.string().meta({ example: 'Building' }),
    translations: z.array(Translation).meta({ description: 'In the team’s secondary locales.' }),
    parent: number.nullable().meta({ description: 'The category it is a part of; null on the upper level.' }),
    position: z.number().int().meta({ description: 'Its place among its siblings, lowest first.', example: 0 }),
  })
  .meta({ id: 'ReportCategory' })
export type ReportCategory = z.output<typeof ReportCategory>

const NewCategory = z.object({
  name: requiredText(100),
  translations: TranslationsIn.optional().meta({
    description: 'In the team’s secondary locales. A change replaces them all; names in other languages are kept.',
  }),
  parent: z.int32().nullable().optional(),
  position: z.int32().min(0).max(10_000).optional().meta({ description: 'At the end by default.' }),
})

const base = { path: '/v1/categories', tag: 'Reports', extension: true, versioned: true } as const
const single = { ...base, path: '/v1/categories/{id}' } as const

export const createCategory = endpoint({
  ...base,
  id: 'createCategory',
  method: 'post',
  summary: 'Create a category of reports',
  scope: ['categories:create'],
  body: NewCategory,
  reply: one(ReportCategory),
  example: { name: 'Building', parent: null },
  failures: [400, 401, 403],
})
export const listCategories = endpoint({
  ...base,
  versioned: false,
  id: 'listCategories',
  method: 'get',
  summary: 'List the categories of reports',
  scope: ['categories:read'],
  query: ListQuery,
  reply: page(ReportCategory),
  failures: [400, 401, 403],
})
export const getCategory = endpoint({
  ...single,
  id: 'getCategory',
  method: 'get',
  summary: 'Retrieve a category of reports',
  scope: ['categories:read'],
  reply: one(ReportCategory),
  failures: [401, 403, 404],
})
export const updateCategory = endpoint({
  ...single,
  id: 'updateCategory',
  method: 'patch',
  summary: 'Update a category of reports',
  scope: ['categories:update'],
  body: NewCategory.partial(),
  reply: one(ReportCategory),
  example: { name: 'House' },
  failures: [400, 401, 403, 404],
})
export const deleteCategory = endpoint({
  ...single,
  id: 'deleteCategory',
  method: 'delete',
  summary: 'Delete a category of reports, with its subcategories',
  note: 'Reports filed under it keep its name. The last one on the upper level stays: every report needs one.',
  scope: ['categories:delete'],
  reply: one(z.object({ id: number })),
  failures: [400, 401, 403, 404],
})
