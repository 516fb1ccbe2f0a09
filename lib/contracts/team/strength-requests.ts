import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { AvailabilityStatus } from './availability.ts'
import { SeatRole } from './crew.ts'
import { ListQuery, one, page } from './envelope.ts'
import { Actor, IdIn, Instant, InstantIn, id, like, orNull } from './shared.ts'

const count = z.number().int().min(0)

export const StrengthRequest = z
  .object({
    id: id('str'),
    createdAt: Instant,
    creator: orNull(Actor),
    role: SeatRole,
    count: count.meta({ description: 'How many were missing.', example: 1 }),
    from: Instant.meta({ description: 'When they are missing: from then' }),
    until: Instant.meta({ description: 'until then; who says yes is available for that time.' }),
    asked: count.meta({ example: 3 }),
    can: count.meta({ example: 1 }),
    cannot: count.meta({ example: 1 }),
  })
  .meta({ id: 'StrengthRequest' })
export type StrengthRequest = z.output<typeof StrengthRequest>

const NewRequest = z.object({
  role: IdIn.nullable().optional().meta({
    description: 'Null: seats for anybody. The role that falls short first, if not given.',
  }),
  until: InstantIn.optional().meta({
    description:
      'Until enough are available again as far as it is known (24 hours at most), if not given; a week at most.',
    example: '2031-01-06T16:00:00.000Z',
  }),
})

const base = { path: '/v1/strength/requests', tag: 'Members', extension: true } as const

export const createStrengthRequest = endpoint({
  ...base,
  id: 'createStrengthRequest',
  method: 'post',
  summary: 'Ask those who could fill a role that is short whether they can be available',
  note: 'Members who hold the role, are not available all that time and have a channel are asked by the first that neither rings nor costs (SMS only where they have no other), with links to say *I can* or *No* by. Once an hour for each role, else 429. 409: nobody is missing. 422: nobody could be asked. A signed-in member needs no scope. In the training centre it is a drill, and leaves availability as it is.',
  scope: ['alerts:create'],
  body: NewRequest,
  reply: one(StrengthRequest),
  example: { role: 'rol_01j85v5kghfn4974e7mph1ygmr00' },
  failures: [400, 401, 403, 409, 422, 429],
})
export const listStrengthRequests = endpoint({
  ...base,
  id: 'listStrengthRequests',
  method: 'get',
  summary: 'List what the team was asked, and how many can',
  scope: ['members.availability:read'],
  query: ListQuery,
  reply: page(StrengthRequest),
  failures: [400, 401, 403],
})

const ReadyPerson = z.object({
  id: id('mem'),
  name: like('John Doe'),
  roles: z.array(id('rol')),
  status: AvailabilityStatus,
  until: Instant.nullable().meta({ description: 'When it changes by itself; null: not that we know.' }),
})

export const getStrengthPeople = endpoint({
  id: 'getStrengthPeople',
  method: 'get',
  path: '/v1/strength/people',
  tag: 'Members',
  summary: 'Who is available now, and until when',
  note: 'Everybody, by name; in the training centre who is in its list.',
  scope: ['members.availability:read'],
  extension: true,
  reply: one(z.object({ people: z.array(ReadyPerson) }).meta({ id: 'StrengthPeople' })),
  failures: [401, 403],
})
export type ReadyPerson = z.output<typeof ReadyPerson>
