import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText, text } from '../text.ts'
import { page, paging } from './envelope.ts'
import { id, list, Privileges, q, url } from './shared.ts'

const PERMISSIONS = ['Manage Users', 'Manage Posts', 'Manage Settings', 'Bulk Data Import']

export const Role = z
  .object({
    id,
    url: url('roles/530'),
    name: z.string().meta({ example: 'analyst' }),
    display_name: z.string().meta({ example: 'Analyst' }),
    description: z.string().nullable().meta({ example: 'Sorts what comes in' }),
    permissions: z.array(z.string()).meta({ example: PERMISSIONS }),
    protected: z.boolean().meta({ description: 'Whether it came with the team: such a role cannot be deleted.' }),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'Role' })

const fields = {
  name: requiredText(50),
  display_name: text(100).nullish(),
  description: text(1000).nullish(),
  permissions: z
    .array(text(100))
    .max(100)
    .nullish()
    .meta({ description: `Some of: ${PERMISSIONS.join(', ')}.` }),
}

const base = { path: '/api/v3/roles', tag: 'Roles', scope: ['roles'] } as const
const single = { ...base, path: '/api/v3/roles/{id}' } as const
const example = { name: 'analyst', display_name: 'Analyst', permissions: ['Manage Posts'] }

export const listRoles = endpoint({
  ...base,
  id: 'listCrowdRoles',
  method: 'get',
  summary: 'List all roles',
  query: z.object({
    ...paging,
    orderby: z.enum(['id', 'name']).default('id').meta({ description: '`id` by default.' }),
    q,
    name: list.optional().meta({ type: 'string', description: 'Only roles with these names.' }),
  }),
  reply: page(Role),
  failures: [400, 401, 403, 422],
})
export const createRole = endpoint({
  ...base,
  id: 'createCrowdRole',
  method: 'post',
  summary: 'Create a role',
  body: z.object(fields),
  reply: Role,
  example,
  failures: [400, 401, 403, 413, 422],
})
export const getRole = endpoint({
  ...single,
  id: 'getCrowdRole',
  method: 'get',
  summary: 'Get a role',
  reply: Role,
  failures: [400, 401, 403, 404],
})
export const updateRole = endpoint({
  ...single,
  id: 'updateCrowdRole',
  method: 'put',
  summary: 'Update a role',
  note: 'What is left out keeps its value. A new name goes to everybody who has the role.',
  body: z.object(fields).partial(),
  reply: Role,
  example: { permissions: ['Manage Posts', 'Bulk Data Import'] },
  failures: [400, 401, 403, 404, 413, 422],
})
export const deleteRole = endpoint({
  ...single,
  id: 'deleteCrowdRole',
  method: 'delete',
  summary: 'Delete a role',
  note: 'Its users have the role `user` from then on.',
  reply: Role,
  failures: [400, 401, 403, 404],
})

const Permission = z
  .object({
    id: z.number().meta({ example: 2 }),
    name: z.string().meta({ example: 'Manage Posts' }),
    description: z.string().meta({ example: 'See all posts, and change, publish and delete them' }),
  })
  .meta({ id: 'Permission' })

export const listPermissions = endpoint({
  path: '/api/v3/permissions',
  tag: 'Roles',
  scope: ['permissions', 'roles'],
  extension: true,
  id: 'listPermissions',
  method: 'get',
  summary: 'List what a role can permit',
  query: z.object({ ...paging, orderby: z.enum(['id']).default('id').meta({ description: '`id` by default.' }) }),
  reply: page(Permission),
  failures: [400, 401, 403, 422],
})

export const roleEndpoints = [listRoles, createRole, getRole, updateRole, deleteRole, listPermissions]
