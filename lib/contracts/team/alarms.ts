import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { AssignmentStatus } from './assignments.ts'
import { listQuery, one, page } from './envelope.ts'
import { EXAMPLE_URL, thumbnail } from './media.ts'
import { ResponseStatus } from './responses.ts'
import {
  Actor,
  Address,
  AddressIn,
  ExternalId,
  ExternalIdIn,
  IdIn,
  Instant,
  id,
  Location,
  LocationIn,
  like,
  orNull,
  Position,
  Translation,
} from './shared.ts'

const Priority = z.union([z.literal(1), z.literal(2), z.literal(3)])

const AlarmMember = z
  .object({
    id: id('mem'),
    name: like('John Doe'),
    firstname: like('John'),
    lastname: like('Doe'),
    avatar: like('https://example.com/john.webp').nullable(),
    user: id('usr').nullable(),
    role: like('Water Rescue').nullable(),
    response: z.object({ id: id('res'), eta: Instant.nullable(), status: ResponseStatus.nullable() }),
    position: orNull(Position),
  })
  .meta({ id: 'AlarmMember' })

const AlarmVehicle = z
  .object({
    id: id('veh'),
    name: like('ABC-123'),
    type: like('ambulance'),
    active: z.boolean(),
    assignment: z.object({ id: id('asg'), status: AssignmentStatus.nullable() }),
    position: orNull(Position),
  })
  .meta({ id: 'AlarmVehicle' })

const AlarmTag = z
  .object({ id: id('tag'), name: like('Tag'), color: like('#000000'), translations: z.array(Translation) })
  .meta({ id: 'AlarmTag' })

const AlarmMedia = z
  .object({
    id: id('med'),
    description: like('Building on fire. Picture taken from the south side.').nullable(),
    creator: id('mem').nullable(),
    url: like(EXAMPLE_URL),
    thumbnail,
  })
  .meta({ id: 'AlarmMedia' })

export const AlarmStatus = z.enum(['waiting', 'dispatched', 'en_route', 'on_scene', 'returning'])

export const Alarm = z
  .object({
    id: id('alr'),
    createdAt: Instant,
    updatedAt: Instant,
    sequence: z.number().int().meta({ example: 418 }),
    title: z.string().nullable().meta({ example: 'Title' }),
    description: like('Heavy smoke and flames on the second floor.').nullable(),
    concluded: z.boolean(),
    concludedAt: Instant.nullable(),
    address: orNull(Address),
    location: orNull(Location),
    members: z.array(AlarmMember).optional().meta({ description: 'Absent without the scope members:read.' }),
    vehicles: z.array(AlarmVehicle).optional().meta({ description: 'Absent without the scope vehicles:read.' }),
    creator: orNull(Actor),
    tags: z.array(AlarmTag).optional().meta({ description: 'Absent without the scope tags:read.' }),
    media: z.array(AlarmMedia).optional().meta({ description: 'Absent without the scope alarms.media:read.' }),
    priority: Priority.meta({
      description: 'Extension. The one given, else the highest among its tags, else 2; 1 is the highest.',
      example: 1,
    }),
    priorityFrom: z
      .enum(['given', 'tags', 'default'])
      .meta({ description: 'Extension. Who says so: somebody, its tags, or nobody.' }),
    status: AlarmStatus.meta({ description: 'Extension. That of the most advanced assigned vehicle.' }),
    externalId: ExternalId,
    owner: orNull(z.object({ id: id('usr'), name: like('John Doe'), since: Instant })).meta({
      description: 'Extension. The user who sees to it; null: nobody, or not any more in the team.',
    }),
    unowned: orNull(
      z.object({
        since: Instant.meta({ description: 'So long it rings.' }),
        officersAt: Instant.nullable().meta({
          description:
            'When the duty officers are told, as the team has set it; null: never, or they were. Not where rules say that it is only to be known.',
        }),
        officersToldAt: Instant.nullable(),
      }),
    ).meta({
      description:
        'Extension. Null once somebody owns it or it is concluded, and for alarms of before there were owners.',
    }),
  })
  .meta({ id: 'Alarm' })
export type Alarm = z.output<typeof Alarm>

export const NewAlarm = z.object({
  title: text(200).nullable().optional(),
  description: text(10_000).nullable().optional(),
  tags: z
    .array(IdIn.meta({ example: 'tag_01j85v5kgje2ys1pnd212drvze00' }))
    .max(100)
    .optional()
    .meta({ description: 'Their ids. A change replaces them all.' }),
  address: AddressIn.nullable().optional().meta({
    description:
      'An object, or one line of text. Without a `location` it is looked up after the answer, which is never delayed by it; where it is found, an `ALARM_UPDATE` follows.',
  }),
  location: LocationIn.nullable()
    .optional()
    .meta({ description: 'Wins over the address; null: nowhere, do not look.' }),
  priority: orNull(Priority)
    .optional()
    .meta({ description: 'Extension. 1 is the highest; null, or left out: that of its tags.', example: 1 }),
  externalId: ExternalIdIn.optional(),
})
export type NewAlarm = z.output<typeof NewAlarm>

const AlarmChange = NewAlarm.extend({ concluded: z.boolean().optional() })
export type AlarmChange = z.output<typeof AlarmChange>

const AlarmQuery = z.object({
  ...listQuery,
  concluded: z
    .enum(['true', 'false'])
    .transform((s) => s === 'true')
    .optional()
    .meta({ type: 'boolean', description: 'If set, only alarms in that state.' }),
})

const example = {
  title: 'Title',
  description: 'Heavy smoke and flames are observed emanating from the second and third floors of the building.',
  address: { line1: '1 rue de la Paix', line2: 'Appartement 1', postalCode: '75000', city: 'Paris', country: 'FR' },
  location: { latitude: 60.1699, longitude: 24.9384 },
}

const base = { path: '/v1/alarms', tag: 'Alarms', versioned: true } as const
const single = { ...base, path: '/v1/alarms/{id}' } as const

export const createAlarm = endpoint({
  ...base,
  id: 'createAlarm',
  bucket: 'alarms',
  method: 'post',
  summary: 'Create an alarm',
  scope: ['alarms:create'],
  body: NewAlarm,
  reply: one(Alarm),
  example,
  failures: [400, 401, 403],
})
export const listAlarms = endpoint({
  ...base,
  versioned: false,
  id: 'listAlarms',
  tablet: 'alarms',
  method: 'get',
  summary: 'List all alarms',
  scope: ['alarms:read'],
  query: AlarmQuery,
  reply: page(Alarm),
  failures: [400, 401, 403],
})
export const getAlarm = endpoint({
  ...single,
  id: 'getAlarm',
  tablet: 'alarms',
  method: 'get',
  summary: 'Retrieve an alarm',
  scope: ['alarms:read'],
  reply: one(Alarm),
  failures: [401, 403, 404],
})
export const updateAlarm = endpoint({
  ...single,
  id: 'updateAlarm',
  method: 'patch',
  summary: 'Update an alarm',
  scope: ['alarms:update'],
  body: AlarmChange,
  reply: one(Alarm),
  example: { ...example, concluded: true },
  failures: [400, 401, 403, 404],
})
