import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { IdIn, Instant, InstantIn, id, MemberSummary } from './shared.ts'

/** The documented ones, and `at_station` (extension). */
export const ResponseStatus = z.enum(['coming', 'at_station', 'on_scene', 'not_coming'])

export const Response = z
  .object({
    id: id('res'),
    createdAt: Instant,
    updatedAt: Instant,
    eta: Instant.nullable(),
    status: ResponseStatus.nullable(),
    member: MemberSummary,
    tracked: z.boolean().meta({ description: 'Extension. Whether the member lets itself be tracked.' }),
  })
  .meta({ id: 'Response' })

const eta = InstantIn.nullable()
const NewResponse = z.object({ member: IdIn, eta, status: ResponseStatus.nullable().optional() })

// Reference: eta and position both "required"; each is optional, and one is needed (facts T39).
const ResponseChange = z
  .object({
    eta: eta.optional(),
    position: z.boolean().nullable().optional(),
    status: ResponseStatus.nullable().optional().meta({ description: 'Extension.' }),
  })
  .refine((change) => Object.values(change).some((v) => v !== undefined), 'at least one of eta, position is needed')

const base = { path: '/v1/alarms/{alarm_id}/responses', tag: 'Responses', versioned: true } as const
const single = { ...base, path: '/v1/alarms/{alarm_id}/responses/{id}' } as const

export const createResponse = endpoint({
  ...base,
  id: 'createResponse',
  method: 'post',
  summary: 'Create a response',
  scope: ['alarms.responses:create'],
  body: NewResponse,
  reply: one(Response),
  example: { member: 'mem_01j85v5kgkfbzt7yb0nth74pry00', eta: '2021-01-01T00:00:00.000Z' },
  failures: [400, 401, 403, 404],
})
export const listResponses = endpoint({
  ...base,
  versioned: false,
  id: 'listResponses',
  tablet: 'alarms',
  method: 'get',
  summary: 'List all responses',
  scope: ['alarms.responses:read'],
  query: ListQuery,
  reply: page(Response),
  failures: [400, 401, 403, 404],
})
export const getResponse = endpoint({
  ...single,
  id: 'getResponse',
  tablet: 'alarms',
  method: 'get',
  summary: 'Retrieve a response',
  scope: ['alarms.responses:read'],
  reply: one(Response),
  failures: [401, 403, 404],
})
export const updateResponse = endpoint({
  ...single,
  id: 'updateResponse',
  method: 'patch',
  summary: 'Update a response',
  scope: ['alarms.responses:update'],
  body: ResponseChange,
  reply: one(Response),
  example: { eta: '2021-01-01T00:00:00.000Z', position: true },
  failures: [400, 401, 403, 404],
})
export const deleteResponse = endpoint({
  ...single,
  id: 'deleteResponse',
  method: 'delete',
  summary: 'Delete a response',
  scope: ['alarms.responses:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})
