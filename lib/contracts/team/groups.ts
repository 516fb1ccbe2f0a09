import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText } from '../text.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { ExternalId, ExternalIdIn, IdIn, Instant, id, like, MemberSummary } from './shared.ts'

/** Members who are called together. */
export const Group = z
  .object({
    id: id('grp'),
    createdAt: Instant,
    name: like('Night shift'),
    members: z.array(MemberSummary).optional().meta({ description: 'Absent without the scope members:read.' }),
    externalId: ExternalId,
  })
  .meta({ id: 'Group' })

const NewGroup = z.object({
  name: requiredText(100),
  members: z.array(IdIn).max(1000).optional().meta({ description: 'Ids of members; the list is replaced as a whole.' }),
  externalId: ExternalIdIn.optional(),
})

const base = { path: '/v1/groups', tag: 'Groups', versioned: true, extension: true } as const
const single = { ...base, path: '/v1/groups/{id}' } as const

export const createGroup = endpoint({
  ...base,
  id: 'createGroup',
  method: 'post',
  summary: 'Create a group',
  scope: ['groups:create'],
  body: NewGroup,
  reply: one(Group),
  example: { name: 'Night shift', members: ['mem_01j85v5kgkfbzt7yb0nwq1ztdw00'] },
  failures: [400, 401, 403],
})
export const listGroups = endpoint({
  ...base,
  versioned: false,
  id: 'listGroups',
  method: 'get',
  summary: 'List all groups',
  scope: ['groups:read'],
  query: ListQuery,
  reply: page(Group),
  failures: [400, 401, 403],
})
export const getGroup = endpoint({
  ...single,
  id: 'getGroup',
  method: 'get',
  summary: 'Retrieve a group',
  scope: ['groups:read'],
  reply: one(Group),
  failures: [401, 403, 404],
})
export const updateGroup = endpoint({
  ...single,
  id: 'updateGroup',
  method: 'patch',
  summary: 'Update a group',
  scope: ['groups:update'],
  body: NewGroup.partial(),
  reply: one(Group),
  example: { name: 'Day shift' },
  failures: [400, 401, 403, 404],
})
export const deleteGroup = endpoint({
  ...single,
  id: 'deleteGroup',
  method: 'delete',
  summary: 'Delete a group',
  scope: ['groups:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})
