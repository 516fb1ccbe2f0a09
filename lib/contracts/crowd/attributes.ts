import { z } from 'zod'
import { ATTRIBUTE_INPUTS, ATTRIBUTE_TYPES } from '../../attribute-kinds.ts'
import { endpoint } from '../endpoint.ts'
import { requiredText } from '../text.ts'
import { page, paging } from './envelope.ts'
import { FlagIn, JsonIn, needs, PriorityIn, textIn, wholeIn } from './lenient.ts'
import { RelationIn } from './relation.ts'
import { Instant, id, ids, list, Privileges, q, url } from './shared.ts'

export const Attribute = z
  .object({
    id,
    url: url('forms/1/attributes/15'),
    key: z.string().meta({ description: 'What posts keep its values by.', example: 'some-field' }).optional(),
    label: z.string().meta({ example: 'Some field' }),
    instructions: z.string().meta({ description: 'Empty where there are none.', example: 'Fill in the field' }),
    input: z.string().meta({ example: 'text' }),
    type: z.string().meta({ example: 'varchar' }),
    required: z.boolean().meta({ description: 'Whether its stage can only be completed with it.' }),
    default: z.string().meta({ description: 'Empty where there is none.', example: 'unknown' }),
    priority: z.number().meta({ example: 1 }),
    options: z.unknown().meta({ description: 'What can be chosen; ids of tags for the type `tags`.', example: [] }),
    cardinality: z.number().meta({ description: 'How many values at most; 0 = any number.', example: 1 }),
    config: z.unknown().meta({ example: [] }),
    form_stage_id: z.number().meta({ example: 1 }),
    form_id: z.number().meta({ example: 1 }).optional(),
    response_private: z.boolean().meta({ description: 'Whether only who may edit a post sees its values.' }).optional(),
    created: Instant,
    updated: Instant.nullable(),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'Attribute' })

const inStage = { form_stage_id: RelationIn, form_stage: RelationIn, form_id: RelationIn, form: RelationIn }
const fields = {
  key: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,150}$/, 'must be at most 150 letters, digits, _ or -')
    .refine((key) => !(key in {}), 'is a word with another meaning') // what every object has is no answer of a post
    .nullish()
    .meta({ description: 'Made from the label where there is none. Unique in the team.' }),
  label: requiredText(150),
  instructions: textIn(10_000),
  input: z.enum(ATTRIBUTE_INPUTS),
  type: z.enum(ATTRIBUTE_TYPES),
  required: FlagIn,
  default: z.union([textIn(10_000), z.union([z.number(), z.boolean()]).transform(String)]),
  priority: PriorityIn,
  options: JsonIn,
  cardinality: wholeIn(0, 1000),
  config: JsonIn,
  response_private: FlagIn,
  ...inStage,
}
const Change = z.object(fields).partial()
export type AttributeChange = z.output<typeof Change>
const NewAttribute = needs(z.object(fields), 'form_stage_id', 'form_stage')
export type NewAttribute = z.output<typeof NewAttribute>

const tagged = { tag: 'Form attributes', scope: ['forms'] } as const
const flat = { ...tagged, path: '/api/v3/forms/attributes' } as const
const flatOne = { ...tagged, path: '/api/v3/forms/attributes/{id}' } as const
const nested = { ...tagged, path: '/api/v3/forms/{form_id}/attributes' } as const
const nestedOne = { ...tagged, path: '/api/v3/forms/{form_id}/attributes/{id}', extension: true } as const

const names = (description: string) => list.optional().meta({ type: 'string', description })
const filters = {
  ...paging,
  orderby: z.enum(['id', 'priority', 'label', 'created']).default('id').meta({ description: '`id` by default.' }),
  q,
  form_stage_id: ids().optional().meta({ description: 'Ids of stages.' }),
  key: names('Only attributes with these keys.'),
  label: names('Only attributes with these labels.'),
  input: names('Only attributes with these inputs.'),
  type: names('Only attributes of these types.'),
}
const listing = {
  method: 'get',
  reply: page(Attribute),
  summary: 'List the attributes of a form',
  note: 'Those of private stages are shown to who edits forms or posts only.',
} as const
const creating = {
  method: 'post',
  summary: 'Create an attribute',
  reply: Attribute,
  body: NewAttribute,
  note: 'Needs `form_stage_id`, or `form_stage`.',
  example: { label: 'How deep?', input: 'number', type: 'decimal', cardinality: 1, form_stage_id: 1 },
} as const
const reading = {
  method: 'get',
  summary: 'Get an attribute',
  reply: Attribute,
  failures: [400, 401, 403, 404],
} as const
const updating = {
  method: 'put',
  summary: 'Update an attribute',
  body: Change,
  reply: Attribute,
  example: { label: 'How deep?' },
  note: 'What is left out keeps its value. Once there are posts with values of it, its key stays, and its type but for a wider one.',
  failures: [400, 401, 403, 404, 413, 422],
} as const
const deleting = {
  method: 'delete',
  summary: 'Delete an attribute',
  reply: Attribute,
  failures: [400, 401, 403, 404],
  note: 'Posts keep the values they have of it, unless they are private (`response_private`, or a private stage): those are deleted.',
} as const

export const listAttributes = endpoint({
  open: 'public',
  ...flat,
  ...listing,
  id: 'listAttributes',
  summary: 'List all attributes',
  query: z.object({ ...filters, form_id: ids().optional().meta({ description: 'Ids of forms.' }) }),
  failures: [400, 401, 403, 422],
})
export const createAttribute = endpoint({
  ...flat,
  ...creating,
  id: 'createAttribute',
  failures: [400, 401, 403, 413, 422],
})
export const getAttribute = endpoint({
  open: 'public',
  ...flatOne,
  ...reading,
  id: 'getAttribute',
})
export const updateAttribute = endpoint({ ...flatOne, ...updating, id: 'updateAttribute' })
export const deleteAttribute = endpoint({ ...flatOne, ...deleting, id: 'deleteAttribute' })

export const listFormAttributes = endpoint({
  open: 'public',
  ...nested,
  ...listing,
  id: 'listFormAttributes',
  query: z.object(filters),
  failures: [400, 401, 403, 404, 422],
})
export const createFormAttribute = endpoint({
  ...nested,
  ...creating,
  id: 'createFormAttribute',
  extension: true,
  failures: [400, 401, 403, 404, 413, 422],
})
export const getFormAttribute = endpoint({
  open: 'public',
  ...nestedOne,
  ...reading,
  id: 'getFormAttribute',
})
export const updateFormAttribute = endpoint({ ...nestedOne, ...updating, id: 'updateFormAttribute' })
export const deleteFormAttribute = endpoint({ ...nestedOne, ...deleting, id: 'deleteFormAttribute' })

export const attributeEndpoints = [
  listAttributes,
  createAttribute,
  getAttribute,
  updateAttribute,
  deleteAttribute,
  listFormAttributes,
  createFormAttribute,
  getFormAttribute,
  updateFormAttribute,
  deleteFormAttribute,
]
