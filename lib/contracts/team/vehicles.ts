import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { figure, isAltitude, isHeading, isSpeed } from '../figure.ts'
import { requiredText } from '../text.ts'
import { deleted, done, ListQuery, one, page } from './envelope.ts'
import {
  ExternalId,
  ExternalIdIn,
  IdIn,
  Instant,
  InstantIn,
  id,
  Latitude,
  Longitude,
  orNull,
  Position,
} from './shared.ts'

/** The reference's vehicles have no places in them (facts T71). */
export const Seat = z
  .object({
    role: id('rol').nullable().meta({ description: 'Who must sit there; null: anybody.' }),
    needed: z.boolean().meta({ description: 'Must be filled before the vehicle leaves.' }),
  })
  .meta({ id: 'Seat' })

export const Vehicle = z
  .object({
    id: id('veh'),
    createdAt: Instant,
    name: z.string().meta({ example: 'ABC-123' }),
    type: z.string().meta({ example: 'ambulance' }),
    active: z.boolean(),
    position: orNull(Position),
    crew: z.array(Seat).meta({ description: 'Extension. The seats, in their order.' }),
    externalId: ExternalId,
  })
  .meta({ id: 'Vehicle' })
export type Vehicle = z.output<typeof Vehicle>

const NewVehicle = z.object({
  name: requiredText(100),
  type: requiredText(100),
  active: z.boolean().optional(),
  crew: z
    .array(z.object({ role: IdIn.nullable(), needed: z.boolean() }))
    .max(30)
    .optional()
    .meta({ description: 'Extension. The seats, in their order; the list is replaced as a whole.' }),
  externalId: ExternalIdIn.optional(),
})
const VehicleChange = NewVehicle.partial()

const UNKNOWN = 'null where it is not known; so is a number that cannot be, such as -1 or -9999'

export const Fix = z.object({
  latitude: Latitude,
  longitude: Longitude,
  altitude: figure(isAltitude).meta({ description: `Metres, ${UNKNOWN}.` }),
  speed: figure(isSpeed).meta({ description: `Kilometres per hour, ${UNKNOWN}.` }),
  heading: figure(isHeading).meta({ description: `Degrees clockwise from north, below 360, ${UNKNOWN}.` }),
  recordedAt: InstantIn.optional().meta({
    description:
      'Extension. When the fix was taken, if not now. An older fix joins the trail and never moves the marker back. What cannot be (over a minute ahead, or a year ago and more) is taken as now, and told as `clockSays`.',
  }),
})

const base = { path: '/v1/vehicles', tag: 'Vehicles', versioned: true } as const
const single = { ...base, path: '/v1/vehicles/{id}' } as const

export const createVehicle = endpoint({
  ...base,
  id: 'createVehicle',
  method: 'post',
  summary: 'Create a vehicle',
  scope: ['vehicles:create'],
  body: NewVehicle,
  reply: one(Vehicle),
  example: { name: 'ABC-123', type: 'ambulance', active: true },
  failures: [400, 401, 403],
})
export const listVehicles = endpoint({
  ...base,
  versioned: false,
  id: 'listVehicles',
  method: 'get',
  summary: 'List all vehicles',
  scope: ['vehicles:read'],
  query: ListQuery,
  reply: page(Vehicle),
  failures: [400, 401, 403],
})
export const getVehicle = endpoint({
  ...single,
  id: 'getVehicle',
  tablet: 'vehicle',
  method: 'get',
  summary: 'Retrieve a vehicle',
  scope: ['vehicles:read'],
  reply: one(Vehicle),
  failures: [401, 403, 404],
})
export const updateVehicle = endpoint({
  ...single,
  id: 'updateVehicle',
  method: 'patch',
  summary: 'Update a vehicle',
  scope: ['vehicles:update'],
  body: VehicleChange,
  reply: one(Vehicle),
  example: { active: false },
  failures: [400, 401, 403, 404],
})
export const deleteVehicle = endpoint({
  ...single,
  id: 'deleteVehicle',
  method: 'delete',
  summary: 'Delete a vehicle',
  scope: ['vehicles:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})
// The reference states no scope here; it is never open (facts T26).
export const createPosition = endpoint({
  id: 'createPosition',
  tablet: 'vehicle',
  bucket: 'positions',
  tag: 'Vehicles',
  path: '/v1/vehicles/{id}/positions',
  method: 'post',
  summary: 'Create a vehicle position',
  scope: ['vehicles.positions:create', 'vehicles:update'],
  body: Fix,
  reply: done,
  example: { latitude: 60.1699, longitude: 24.9384, altitude: 104.12, speed: 80.4, heading: 90 },
  failures: [400, 401, 403, 404],
})
