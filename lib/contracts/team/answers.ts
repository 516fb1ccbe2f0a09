import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deleted, one } from './envelope.ts'
import { Response, ResponseStatus } from './responses.ts'
import { InstantIn } from './shared.ts'

const sentAt = InstantIn.optional().meta({
  description: 'When it was said; what was said before the answer that is there changes nothing. Now by default.',
})

const NewAnswer = z
  .object({
    status: ResponseStatus,
    eta: InstantIn.nullable().optional(),
    minutes: z
      .number()
      .min(0)
      .max(24 * 60)
      .optional()
      .meta({ description: 'Instead of `eta`: counted from `sentAt`.', example: 10 }),
    position: z
      .boolean()
      .optional()
      .meta({ description: 'Whether the member lets itself be tracked (see Responses).' }),
    sentAt,
  })
  .refine(({ eta, minutes }) => eta === undefined || minutes === undefined, 'give eta or minutes, not both')

const base = {
  path: '/v1/alarms/{alarm_id}/answers/{id}',
  tag: 'Responses',
  extension: true,
} as const

export const putAnswer = endpoint({
  ...base,
  id: 'putAnswer',
  method: 'put',
  summary: 'A member answers, or changes their mind',
  note: '`{id}` is the member. Makes the response or changes it, so that the same again is harmless. A signed-in member needs no scope for their own.',
  scope: ['alarms.responses:update'],
  body: NewAnswer,
  reply: one(Response),
  example: { status: 'coming', minutes: 10 },
  failures: [400, 401, 403, 404, 412],
})
export const deleteAnswer = endpoint({
  ...base,
  id: 'deleteAnswer',
  method: 'delete',
  summary: 'A member takes their answer back',
  note: '`{id}` is the member, who may have no answer. A signed-in member needs no scope for their own.',
  scope: ['alarms.responses:delete'],
  query: z.object({ sentAt }),
  reply: deleted,
  failures: [400, 401, 403, 404, 412],
})
