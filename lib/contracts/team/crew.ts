import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { one } from './envelope.ts'
import { Instant, id, like, orNull } from './shared.ts'

const count = z.number().int().min(0)
/** A role as it is named where seats are counted; null: seats for anybody. */
export const SeatRole = orNull(z.object({ id: id('rol'), name: like('Driver') })).meta({
  description: 'Null: anybody.',
})

export const Crew = z
  .object({
    completeAt: Instant.nullable().meta({
      description:
        'From when on all needed seats can be filled by who is coming. Null while somebody is missing, while nothing is needed, or when it hangs on members who are late or have not said when they come.',
    }),
    missing: z
      .array(z.object({ role: SeatRole, count: count.meta({ example: 1 }) }))
      .meta({ description: 'Empty: somebody is coming for every seat.' }),
    coming: count.meta({ description: 'Members who come or are there.', example: 4 }),
    needed: count.meta({
      description: 'Needed seats of the assigned vehicles, or the strength of the team.',
      example: 6,
    }),
  })
  .meta({ id: 'Crew' })
export type Crew = z.output<typeof Crew>

export const getCrew = endpoint({
  id: 'getCrew',
  tablet: 'alarms',
  method: 'get',
  path: '/v1/alarms/{alarm_id}/crew',
  tag: 'Responses',
  summary: 'When the crew is complete, and who is missing',
  note: 'Needed are the `crew` seats with `needed` of the active vehicles that are assigned; where there are none, as many as `alerting.strength` of the team says.',
  scope: ['alarms.responses:read'],
  extension: true,
  reply: one(Crew),
  failures: [401, 403, 404],
})
