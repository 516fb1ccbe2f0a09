import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { IdIn, Instant, id } from './shared.ts'
import { Vehicle } from './vehicles.ts'

export const AssignmentStatus = z.enum(['at_station', 'en_route', 'on_scene', 'returning', 'unavailable'])
export type AssignmentStatus = z.output<typeof AssignmentStatus>

export const Assignment = z
  .object({
    id: id('asg'),
    createdAt: Instant,
    updatedAt: Instant,
    status: AssignmentStatus.nullable(),
    vehicle: Vehicle.omit({ createdAt: true, crew: true, externalId: true }).meta({ id: 'AssignedVehicle' }),
  })
  .meta({ id: 'Assignment' })

const base = { path: '/v1/alarms/{alarm_id}/assignments', tag: 'Assignments', versioned: true } as const
const single = { ...base, path: '/v1/alarms/{alarm_id}/assignments/{id}' } as const

export const createAssignment = endpoint({
  ...base,
  id: 'createAssignment',
  method: 'post',
  summary: 'Create a vehicle assignment',
  scope: ['alarms.assignments:create'],
  body: z.object({ vehicle: IdIn }),
  reply: one(Assignment),
  example: { vehicle: 'veh_01j85v5kh6fh0b024sz0kdf04f00' },
  failures: [400, 401, 403, 404],
})
export const listAssignments = endpoint({
  ...base,
  versioned: false,
  id: 'listAssignments',
  tablet: 'alarms',
  method: 'get',
  summary: 'List all vehicle assignments',
  scope: ['alarms.assignments:read'],
  query: ListQuery,
  reply: page(Assignment),
  failures: [400, 401, 403, 404],
})
export const getAssignment = endpoint({
  ...single,
  id: 'getAssignment',
  tablet: 'alarms',
  method: 'get',
  summary: 'Retrieve a vehicle assignment',
  scope: ['alarms.assignments:read'],
  reply: one(Assignment),
  failures: [401, 403, 404],
})
// The reference has no way to set the status it prints (facts T38).
export const updateAssignment = endpoint({
  ...single,
  id: 'updateAssignment',
  tablet: 'alarms',
  method: 'patch',
  summary: 'Set the status of an assigned vehicle',
  note: 'The same again changes nothing. A signed-in member who comes to the alarm, or is there, needs no scope. A tablet sets that of its own vehicle only: 403 for another.',
  extension: true,
  scope: ['alarms.assignments:update'],
  body: z.object({ status: AssignmentStatus.nullable() }),
  reply: one(Assignment),
  example: { status: 'en_route' },
  failures: [400, 401, 403, 404],
})
export const deleteAssignment = endpoint({
  ...single,
  id: 'deleteAssignment',
  method: 'delete',
  summary: 'Delete a vehicle assignment',
  scope: ['alarms.assignments:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})
