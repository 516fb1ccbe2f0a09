import { z } from 'zod'
import { AVAILABILITY_STATUSES } from '#lib/availability/plan.ts'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { one } from './envelope.ts'
import { Instant, InstantIn, id, like, orNull } from './shared.ts'

export const AvailabilityStatus = z.enum(AVAILABILITY_STATUSES).meta({
  description: '`available`: called at once. `busy`: called only when too few come. `away`: not called.',
})

const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of the day such as 07:00')
  .meta({ example: '07:00' })

const days = z
  .array(z.number().int().min(1).max(7))
  .min(1)
  .max(7)
  .refine((all) => new Set(all).size === all.length, 'must not name a day twice')
  .meta({ description: '1 is Monday, 7 Sunday: the days on which it begins.', example: [1, 2, 3, 4, 5] })

const Plan = z
  .object({
    id: id('pln'),
    status: AvailabilityStatus,
    once: orNull(z.object({ from: Instant, to: Instant })).meta({ description: 'Null of a weekly plan.' }),
    weekly: orNull(z.object({ days, from: ClockTime, to: ClockTime, until: Instant.nullable() })).meta({
      description: 'Every week, in the time zone of the team; null of a plan that holds once.',
    }),
    note: like('Night shifts').nullable(),
    next: orNull(z.object({ from: Instant, to: Instant })).meta({
      description: 'When it holds now, or next; null: not any more.',
    }),
  })
  .meta({ id: 'Plan' })
export type Plan = z.output<typeof Plan>

export const Availability = z
  .object({
    status: AvailabilityStatus,
    since: Instant.nullable().meta({ description: 'Null where nobody said or planned anything.' }),
    until: Instant.nullable().meta({ description: 'When it changes by itself; null: not that we know.' }),
    source: z.enum(['said', 'plan', 'default']).meta({
      description: 'What it rests on: what was said for now, a plan, or neither; then a member is `available`.',
    }),
    plans: z.array(Plan),
    coming: z
      .array(z.object({ from: Instant, to: Instant, status: AvailabilityStatus, source: z.enum(['said', 'plan']) }))
      .meta({
        description:
          'What was said or planned, from yesterday (UTC) until eight days on, as it holds: where plans overlap, the one that counts.',
      }),
    planUntil: Instant.nullable().meta({
      description: 'When the plans next say otherwise than they do now, whatever is said; null: not that we know.',
    }),
  })
  .meta({ id: 'Availability' })
export type Availability = z.output<typeof Availability>

const OnceIn = z
  .object({ from: InstantIn, to: InstantIn })
  .refine(({ from, to }) => Date.parse(from) < Date.parse(to), { error: 'must be after from', path: ['to'] })
const WeeklyIn = z.object({
  days,
  from: ClockTime,
  to: ClockTime.meta({ description: 'One that is not after `from` is the next day’s.', example: '15:30' }),
  until: InstantIn.nullable().optional().meta({ description: 'From then on it does not begin any more.' }),
})

const PlanIn = z
  .object({
    status: AvailabilityStatus,
    once: OnceIn.nullable().optional(),
    weekly: WeeklyIn.nullable().optional(),
    note: text(200).nullable().optional(),
  })
  .refine(({ once, weekly }) => Boolean(once) !== Boolean(weekly), {
    error: 'must be once or weekly, and not both',
    path: ['weekly'],
  })

const AvailabilityChange = z
  .object({
    status: AvailabilityStatus.nullable().optional().meta({
      description: 'For now, and until `until`; it beats every plan. Null: as planned again.',
    }),
    until: InstantIn.nullable().optional().meta({ description: 'Null: until something else is said.' }),
    plans: z.array(PlanIn).max(50).optional().meta({
      description:
        'The list is replaced as a whole. What holds once beats what is weekly; of plans alike the later in the list counts.',
    }),
  })
  .refine(({ status, until }) => !until || Boolean(status), { error: 'needs a status', path: ['until'] })
export type AvailabilityChange = z.output<typeof AvailabilityChange>

const base = { path: '/v1/members/{id}/availability', tag: 'Members', extension: true } as const
const own = 'A signed-in member needs no scope for their own.'

export const getAvailability = endpoint({
  ...base,
  id: 'getAvailability',
  method: 'get',
  summary: 'Whether a member can be called, and their plans',
  note: own,
  scope: ['members.availability:read'],
  reply: one(Availability),
  failures: [401, 403, 404],
})
export const setAvailability = endpoint({
  ...base,
  id: 'setAvailability',
  method: 'put',
  summary: 'Say whether a member can be called, or replace their plans',
  note: `What is absent stays as it is. ${own}`,
  scope: ['members.availability:update'],
  body: AvailabilityChange,
  reply: one(Availability),
  example: {
    status: 'away',
    until: '2031-01-06T08:00:00.000Z',
    plans: [{ status: 'busy', weekly: { days: [1, 2, 3, 4, 5], from: '07:00', to: '15:30' }, note: 'At work' }],
  },
  failures: [400, 401, 403, 404],
})
