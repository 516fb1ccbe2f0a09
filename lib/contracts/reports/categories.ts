import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { answer } from './envelope.ts'

const entry = { id: z.number(), text: z.string() }

/** Two levels; ids are unique across both, a leaf has no children (facts R15). */
export const Category = z
  .object({ ...entry, children: z.array(z.object(entry)) })
  .meta({ id: 'Category', example: { id: 1, text: 'Fire', children: [{ id: 10, text: 'Building' }] } })
export type Category = z.output<typeof Category>

export const listCategories = endpoint({
  id: 'listCategories',
  tag: 'Categories',
  path: '/api/v1/categories',
  method: 'get',
  summary: 'The categories of the control centre, in its language where there is a name in it',
  note: 'A report is filed under a category, or one of its children. Both control centres of a team have the same.',
  reply: answer(z.array(Category)),
  failures: [401, 500],
})
