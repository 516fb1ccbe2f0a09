import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { page, paging } from './envelope.ts'
import { ColorIn, FlagIn, nameIn, textIn } from './lenient.ts'
import { Relation, RelationIn, Whole } from './relation.ts'
import { Instant, id, Privileges, q, RoleNamesIn, url } from './shared.ts'

const like = (example: string) => z.string().meta({ example })
const flag = (description: string) => z.boolean().meta({ description })

export const Form = z
  .object({
    id,
    url: url('forms/530'),
    parent: Relation.nullable().meta({ description: 'Deprecated.' }),
    name: like('This is a Form'),
    description: like('This is a form description').meta({ description: 'Empty where there is none.' }),
    color: like('#ff00dd').meta({ description: 'Empty where there is none.' }),
    type: like('report'),
    disable: flag('The same as `disabled`.'),
    disabled: flag('Whether it is there for who manages settings only, and takes no more posts.').optional(),
    require_approval: flag('Whether its posts begin as drafts.').optional(),
    everyone_can_create: flag('Whether everybody can create posts in it.').optional(),
    can_create: z
      .array(z.string())
      .meta({ description: 'Names of the roles that can, where not everybody can.', example: ['analyst'] })
      .optional(),
    hide_author: flag('Whether who may not edit a post does not see its author.').optional(),
    hide_time: flag('Whether who may not edit a post does not see its time.').optional(),
    hide_location: flag('Whether who may not edit a post sees its places rounded.').optional(),
    created: Instant,
    updated: Instant.nullable(),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'Form' })

// The reference prints the parent's address for its id.
const FormId = z.union([
  Whole,
  z
    .string()
    .regex(/\/forms\/[1-9]\d{0,8}$/)
    .transform((s) => Number(s.split('/').at(-1))),
])
const ParentIn = z
  .union([FormId, z.object({ id: FormId.nullable() }).transform(({ id }) => id)], { error: 'must be an id or {id}' })
  .nullish()

const fields = {
  name: nameIn(255),
  description: textIn(10_000),
  color: ColorIn,
  type: z.literal('report', 'must be report').nullish(),
  parent: ParentIn,
  parent_id: RelationIn,
  disable: FlagIn,
  disabled: FlagIn,
  require_approval: FlagIn,
  everyone_can_create: FlagIn,
  can_create: RoleNamesIn,
  hide_author: FlagIn,
  hide_time: FlagIn,
  hide_location: FlagIn,
}
const Change = z.object(fields).partial()
export type FormChange = z.output<typeof Change>

const base = { path: '/api/v3/forms', tag: 'Forms', scope: ['forms'] } as const
const single = { ...base, path: '/api/v3/forms/{id}' } as const
const roles = { ...base, path: '/api/v3/forms/{id}/roles', extension: true } as const
const example = { name: 'Road damage', description: 'What the storm left', color: '#ff00dd', type: 'report' }

export const listForms = endpoint({
  open: 'public',
  ...base,
  id: 'listForms',
  method: 'get',
  summary: 'List all forms',
  note: 'Disabled ones are shown to who manages settings only.',
  query: z.object({
    ...paging,
    orderby: z.enum(['id', 'name', 'created', 'updated']).default('id').meta({ description: '`id` by default.' }),
    q,
    disabled: z
      .enum(['true', 'false', '1', '0'])
      .optional()
      .meta({ description: 'Only disabled ones, or only others.' }),
  }),
  reply: page(Form),
  failures: [400, 401, 403, 422],
})
export const createForm = endpoint({
  ...base,
  id: 'createForm',
  method: 'post',
  summary: 'Create a form',
  note: 'It is disabled with either `disable` or `disabled`.',
  body: z.object(fields),
  reply: Form,
  example,
  failures: [400, 401, 403, 413, 422],
})
export const getForm = endpoint({
  open: 'public',
  ...single,
  id: 'getForm',
  method: 'get',
  summary: 'Get a form',
  reply: Form,
  failures: [400, 401, 403, 404],
})
export const updateForm = endpoint({
  ...single,
  id: 'updateForm',
  method: 'put',
  summary: 'Update a form',
  note: 'What is left out keeps its value. Of `disable` and `disabled` the one that differs from what was counts.',
  body: Change,
  reply: Form,
  example: { disable: true },
  failures: [400, 401, 403, 404, 413, 422],
})
export const deleteForm = endpoint({
  ...single,
  id: 'deleteForm',
  method: 'delete',
  summary: 'Delete a form',
  note: 'Its stages and attributes go with it. Its posts stay, with their values but for the private ones (those are deleted); they are in no form and have completed no stage. Where the form hid author, time or place, its published posts become drafts.',
  reply: Form,
  failures: [400, 401, 403, 404],
})

const FormRole = z
  .object({
    id,
    url: url('roles/530'),
    form_id: z.number().meta({ example: 1 }),
    name: z.string().meta({ example: 'analyst' }),
    display_name: z.string().meta({ example: 'Analyst' }),
  })
  .meta({ id: 'FormRole' })
const listing = z.object({
  ...paging,
  orderby: z.enum(['id', 'name']).default('id').meta({ description: '`id` by default.' }),
})

export const listFormRoles = endpoint({
  ...roles,
  id: 'listFormRoles',
  method: 'get',
  summary: 'List the roles that can create posts in a form',
  query: listing,
  reply: page(FormRole),
  failures: [400, 401, 403, 404, 422],
})
export const setFormRoles = endpoint({
  ...roles,
  id: 'setFormRoles',
  method: 'put',
  summary: 'Set the roles that can create posts in a form',
  note: 'It counts where not everybody can (`everyone_can_create`).',
  query: listing,
  body: z.object({ roles: z.array(Whole).max(1000).meta({ description: 'Ids of roles.' }) }),
  reply: page(FormRole),
  example: { roles: [1, 2] },
  failures: [400, 401, 403, 404, 413, 422],
})

export const formEndpoints = [listForms, createForm, getForm, updateForm, deleteForm, listFormRoles, setFormRoles]
