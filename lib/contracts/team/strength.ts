import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { SeatRole } from './crew.ts'
import { one } from './envelope.ts'
import { Instant, InstantIn } from './shared.ts'

const count = z.number().int().min(0)

export const Strength = z
  .object({
    from: Instant,
    to: Instant,
    roles: z
      .array(
        z.object({
          role: SeatRole,
          needed: count.meta({ description: 'Needed seats of the active vehicles.', example: 3 }),
          available: count.meta({
            description: 'Members who are available at `from`; `role` null: all of them.',
            example: 4,
          }),
          hours: z.array(
            z.object({
              from: Instant,
              available: count.meta({ description: 'The least within the hour.', example: 2 }),
              short: count.meta({ description: 'The most that are missing within the hour.', example: 1 }),
            }),
          ),
        }),
      )
      .meta({ description: 'Every role of the team, and null for seats that anybody may take.' }),
    short: z
      .array(
        z.object({ role: SeatRole, count: z.number().int().min(1).meta({ example: 1 }), from: Instant, to: Instant }),
      )
      .meta({ description: 'When somebody is missing, to the minute. Nobody is counted for two seats at once.' }),
  })
  .meta({ id: 'Strength' })
export type Strength = z.output<typeof Strength>

/** Its end must have a year of four digits, too. */
const isOurs = (iso: string) => /^2\d{3}$/.test(new Date(iso).toISOString().slice(0, 4))

const Query = z.object({
  from: InstantIn.refine((iso) => Number.isNaN(Date.parse(iso)) || isOurs(iso), 'must be in the years 2000 to 2999')
    .optional()
    .meta({ description: 'Now, if not given.', example: '2031-01-06T06:00:00.000Z' }),
  hours: z
    .string()
    .regex(/^([1-9]\d?|1[0-5]\d|16[0-8])$/, 'must be a whole number from 1 to 168')
    .transform(Number)
    .optional()
    .meta({ description: '24 if not given, 168 at most.', type: 'string', example: '24' }),
})

export const getStrength = endpoint({
  id: 'getStrength',
  method: 'get',
  path: '/v1/strength',
  tag: 'Members',
  summary: 'Who is available, by role and hour, and when somebody is missing',
  note: 'Who is *busy* is not counted. In the training centre only members count who are in its list (`inTraining`).',
  scope: ['members.availability:read'],
  extension: true,
  query: Query,
  reply: one(Strength),
  failures: [400, 401, 403],
})
