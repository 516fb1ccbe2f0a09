import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { page, paging } from './envelope.ts'
import { FlagIn, nameIn, needs, PriorityIn, textIn } from './lenient.ts'
import { RelationIn } from './relation.ts'
import { id, ids, Privileges, q, url } from './shared.ts'

export const Stage = z
  .object({
    id,
    url: url('forms/1/stages/12'),
    form_id: z.number().meta({ example: 1 }),
    label: z.string().meta({ example: 'Step 2' }),
    description: z.string().nullable().optional().meta({ example: 'Call back and check' }),
    priority: z.number().meta({ description: 'Stages stand in the order of this number.', example: 1 }),
    icon: z.string().meta({ description: 'Deprecated. Empty where there is none.', example: 'tasks' }),
    required: z.boolean().meta({ description: 'Whether a post can only be published with it completed.' }),
    type: z.enum(['post', 'task']).optional(),
    show_when_published: z.boolean().optional(),
    task_is_internal_only: z
      .boolean()
      .meta({ description: 'Whether its attributes are for who edits forms or posts only.' })
      .optional(),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'Stage' })

const given = {
  label: nameIn(150),
  description: textIn(10_000),
  priority: PriorityIn,
  icon: textIn(255),
  required: FlagIn,
  type: z.enum(['post', 'task']).nullish(),
  show_when_published: FlagIn,
  task_is_internal_only: FlagIn,
}
const inForm = { form_id: RelationIn, form: RelationIn }
const NewStage = z.object(given)
export type NewStage = z.output<typeof NewStage>
const Change = z.object({ ...given, ...inForm }).partial()
export type StageChange = z.output<typeof Change>

const tagged = { tag: 'Form stages', scope: ['forms'] } as const
const flat = { ...tagged, path: '/api/v3/forms/stages' } as const
const flatOne = { ...tagged, path: '/api/v3/forms/stages/{id}' } as const
const nested = { ...tagged, path: '/api/v3/forms/{form_id}/stages', extension: true } as const
const nestedOne = { ...tagged, path: '/api/v3/forms/{form_id}/stages/{id}', extension: true } as const

const filters = {
  ...paging,
  orderby: z.enum(['id', 'priority', 'label', 'created']).default('id').meta({ description: '`id` by default.' }),
  q,
  label: text(150).optional().meta({ description: 'Only stages with this label.' }),
}
const listing = { method: 'get', reply: page(Stage), summary: 'List the stages of a form' } as const
const creating = {
  method: 'post',
  summary: 'Create a stage of a form',
  reply: Stage,
  example: { form_id: 1, label: 'Verification', priority: 1, required: true },
} as const
const reading = { method: 'get', summary: 'Get a stage', reply: Stage, failures: [400, 401, 403, 404] } as const
const updating = {
  method: 'put',
  summary: 'Update a stage',
  note: 'What is left out keeps its value. A stage stays in its form.',
  body: Change,
  reply: Stage,
  example: { label: 'Verification' },
  failures: [400, 401, 403, 404, 413, 422],
} as const
const deleting = {
  method: 'delete',
  summary: 'Delete a stage',
  reply: Stage,
  failures: [400, 401, 403, 404],
  note: 'Its attributes go with it. Posts have not completed it any more, and keep their values but for the private ones: those are deleted.',
} as const

export const listStages = endpoint({
  open: 'public',
  ...flat,
  ...listing,
  id: 'listStages',
  summary: 'List all stages',
  query: z.object({ ...filters, form_id: ids().optional().meta({ description: 'Ids of forms.' }) }),
  failures: [400, 401, 403, 422],
})
export const createStage = endpoint({
  ...flat,
  ...creating,
  id: 'createStage',
  note: 'Needs `form_id`, or `form`.',
  body: needs(z.object({ ...given, ...inForm }), 'form_id', 'form'),
  failures: [400, 401, 403, 413, 422],
})
export const getStage = endpoint({
  open: 'public',
  ...flatOne,
  ...reading,
  id: 'getStage',
})
export const updateStage = endpoint({ ...flatOne, ...updating, id: 'updateStage' })
export const deleteStage = endpoint({ ...flatOne, ...deleting, id: 'deleteStage' })

export const listFormStages = endpoint({
  open: 'public',
  ...nested,
  ...listing,
  id: 'listFormStages',
  query: z.object(filters),
  failures: [400, 401, 403, 404, 422],
})
export const createFormStage = endpoint({
  ...nested,
  ...creating,
  id: 'createFormStage',
  body: NewStage,
  failures: [400, 401, 403, 404, 413, 422],
})
export const getFormStage = endpoint({
  open: 'public',
  ...nestedOne,
  ...reading,
  id: 'getFormStage',
})
export const updateFormStage = endpoint({ ...nestedOne, ...updating, id: 'updateFormStage' })
export const deleteFormStage = endpoint({ ...nestedOne, ...deleting, id: 'deleteFormStage' })

export const stageEndpoints = [
  listStages,
  createStage,
  getStage,
  updateStage,
  deleteStage,
  listFormStages,
  createFormStage,
  getFormStage,
  updateFormStage,
  deleteFormStage,
]
