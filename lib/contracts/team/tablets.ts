import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText } from '../text.ts'
import { AssignmentStatus } from './assignments.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { Actor, Instant, id, like, orNull, Position } from './shared.ts'
import { ShownMap, ShownTeam } from './shown-team.ts'

const Code = z
  .string()
  .regex(/^\d{6}$/, 'must be six digits')
  .meta({ example: '482917' })

const Pairing = z
  .object({
    code: like('482917').meta({ description: 'Shown this once.' }),
    url: like('https://muster.example.org/respond/pair#482917').meta({ description: 'The same, for a QR code.' }),
    expiresAt: Instant,
  })
  .meta({ id: 'Pairing' })

const name = like('Galaxy Tab Active 5').nullable().meta({
  description: 'What it called itself; null: it did not say.',
})
const Device = z
  .object({
    id: id('dvc'),
    name,
    pairedAt: Instant,
    pairedBy: orNull(Actor).meta({ description: 'Who made the code.' }),
    seenAt: Instant.meta({ description: 'To the minute.' }),
  })
  .meta({ id: 'Device' })
export type Device = z.output<typeof Device>

const centre = z.enum(['live', 'training'])

const Tablet = z.object({
  device: z.object({ id: id('dvc'), name }),
  vehicle: z.object({
    id: id('veh'),
    name: like('E 1'),
    type: like('engine'),
    active: z.boolean(),
    position: orNull(Position),
    status: AssignmentStatus.nullable().meta({
      description: 'On the newest of `assignments`; null: none, or not said.',
    }),
    assignments: z
      .array(z.object({ id: id('asg'), alarm: id('alr'), status: AssignmentStatus.nullable() }))
      .meta({ description: 'The vehicle’s own, on alarms that go on; the newest first.' }),
  }),
  team: ShownTeam,
  centre,
  map: ShownMap,
})
export type Tablet = z.output<typeof Tablet>

const base = { tag: 'Vehicles', extension: true } as const
const devices = { ...base, path: '/v1/vehicles/{vehicle_id}/devices' } as const
const tablet = { ...base, path: '/v1/tablet', tablet: 'itself' } as const

export const createPairing = endpoint({
  ...base,
  id: 'createPairing',
  method: 'post',
  path: '/v1/vehicles/{id}/pairings',
  summary: 'Make a code to pair a tablet with a vehicle',
  note: 'Six digits, good once, for ten minutes; a newer code of the same vehicle takes its place. The tablet is of the control centre of whoever makes the code.',
  scope: ['vehicles.devices:create'],
  reply: one(Pairing),
  showsSecret: true,
  failures: [401, 403, 404],
})

export const acceptPairing = endpoint({
  ...base,
  id: 'acceptPairing',
  method: 'post',
  path: '/v1/pairings/accept',
  summary: 'Become a vehicle’s tablet by a code',
  note: 'Sets the cookie `muster-tablet`, by which this browser is the vehicle’s tablet while nobody is signed in; a tablet that was another vehicle’s is that no more. Wrong codes are counted by address and in all: 429 after too many.',
  open: 'anywhere',
  body: z.object({ code: Code, name: requiredText(100).optional().meta({ example: 'Galaxy Tab Active 5' }) }),
  reply: one(
    z.object({
      vehicle: z.object({ id: id('veh'), name: like('E 1') }),
      team: z.object({ id: id('tea'), name: like('My Team') }),
      centre,
    }),
  ),
  showsSecret: true,
  example: { code: '482917', name: 'Galaxy Tab Active 5' },
  failures: [400, 401, 403, 404],
})

export const listDevices = endpoint({
  ...devices,
  id: 'listDevices',
  method: 'get',
  summary: 'List the tablets of a vehicle',
  scope: ['vehicles.devices:read'],
  query: ListQuery,
  reply: page(Device),
  failures: [400, 401, 403, 404],
})

export const deleteDevice = endpoint({
  ...devices,
  id: 'deleteDevice',
  method: 'delete',
  path: '/v1/vehicles/{vehicle_id}/devices/{id}',
  summary: 'Unpair a tablet',
  note: 'From then on it is nobody: its next request is 401, and its open socket is closed.',
  scope: ['vehicles.devices:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})

export const getTablet = endpoint({
  ...tablet,
  id: 'getTablet',
  method: 'get',
  summary: 'Whose tablet this is',
  note: 'Only for a vehicle’s tablet, never for a key; nor for somebody who is signed in on it. Renews its cookie for a year.',
  reply: one(Tablet),
  failures: [401, 403],
})

export const deleteTablet = endpoint({
  ...tablet,
  id: 'deleteTablet',
  method: 'delete',
  summary: 'The tablet unpairs itself',
  note: 'Only for a vehicle’s tablet. Takes its cookie away.',
  reply: deleted,
  failures: [401, 403],
})
