import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText } from '../text.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { Colour, ExternalId, ExternalIdIn, Instant, id, MemberSummary, Translation, TranslationsIn } from './shared.ts'

export const Role = z
  .object({
    id: id('rol'),
    createdAt: Instant,
    name: z.string().meta({ example: 'Water Rescue' }),
    color: z.string().meta({ example: '#ff0000' }),
    members: z.array(MemberSummary).optional().meta({ description: 'Absent without the scope members:read.' }),
    translations: z.array(Translation),
    externalId: ExternalId,
  })
  .meta({ id: 'Role' })

const NewRole = z.object({
  name: requiredText(100),
  color: Colour,
  translations: TranslationsIn.optional(),
  externalId: ExternalIdIn.optional(),
})

const base = { path: '/v1/roles', tag: 'Roles', versioned: true } as const
const single = { ...base, path: '/v1/roles/{id}' } as const

export const createRole = endpoint({
  ...base,
  id: 'createRole',
  method: 'post',
  summary: 'Create a role',
  scope: ['roles:create'],
  body: NewRole,
  reply: one(Role),
  example: { name: 'Water Rescue', color: '#ff0000', translations: [{ name: 'Dykare', locale: 'sv' }] },
  failures: [400, 401, 403],
})
export const listRoles = endpoint({
  ...base,
  versioned: false,
  id: 'listRoles',
  tablet: 'team',
  method: 'get',
  summary: 'List all roles',
  scope: ['roles:read'],
  query: ListQuery,
  reply: page(Role),
  failures: [400, 401, 403],
})
export const getRole = endpoint({
  ...single,
  id: 'getRole',
  tablet: 'team',
  method: 'get',
  summary: 'Retrieve a role',
  scope: ['roles:read'],
  reply: one(Role),
  failures: [401, 403, 404],
})
export const updateRole = endpoint({
  ...single,
  id: 'updateRole',
  method: 'patch',
  summary: 'Update a role',
  scope: ['roles:update'],
  body: NewRole.partial(),
  reply: one(Role),
  example: { name: 'Surface Rescue' },
  failures: [400, 401, 403, 404],
})
export const deleteRole = endpoint({
  ...single,
  id: 'deleteRole',
  method: 'delete',
  summary: 'Delete a role',
  scope: ['roles:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})
