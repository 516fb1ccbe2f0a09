import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText } from '../text.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { Actor, IdIn, Instant, InstantIn, id, like, orNull } from './shared.ts'

export const AlarmMessage = z
  .object({
    id: id('msg'),
    createdAt: Instant,
    sentAt: Instant.meta({ description: 'When it was written; before `createdAt` where there was no connection.' }),
    text: like('Stairwell B, the lift is out of order.').nullable().meta({ description: 'Null: erased.' }),
    creator: orNull(Actor).meta({ description: 'Null for the control centre.' }),
    sentId: z.string().nullable().meta({ description: 'What the sender’s device calls it.', example: '0b9f3c1e-77' }),
  })
  .meta({ id: 'AlarmMessage' })
export type AlarmMessage = z.output<typeof AlarmMessage>

const ReadMark = z.object({
  member: orNull(z.object({ id: id('mem'), name: like('John Doe') })).meta({
    description: 'Null: the control centre.',
  }),
  message: id('msg').meta({ description: 'The newest message read.' }),
  at: Instant,
})

/** What the sender's device calls what it sends. */
const SentId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/, 'must be 8 to 64 letters, digits and dashes')

const base = { path: '/v1/alarms/{alarm_id}/messages', tag: 'Alarms', extension: true } as const
const OWN = 'A signed-in member needs no scope.'

export const listAlarmMessages = endpoint({
  ...base,
  id: 'listAlarmMessages',
  tablet: 'alarms',
  method: 'get',
  summary: 'List the chat of an alarm',
  scope: ['alarms:read'],
  query: ListQuery,
  reply: page(AlarmMessage),
  failures: [400, 401, 403, 404],
})
export const createAlarmMessage = endpoint({
  ...base,
  id: 'createAlarmMessage',
  tablet: 'alarms',
  method: 'post',
  summary: 'Write to who is on the alarm',
  note: `${OWN} The same \`sentId\` again is answered with what is there, and nothing is written twice.`,
  scope: ['alarms:update'],
  body: z.object({ text: requiredText(2000), sentId: SentId.optional(), sentAt: InstantIn.optional() }),
  reply: one(AlarmMessage),
  example: { text: 'Stairwell B, the lift is out of order.', sentId: '0b9f3c1e-77' },
  failures: [400, 401, 403, 404],
})
export const deleteAlarmMessage = endpoint({
  ...base,
  id: 'deleteAlarmMessage',
  path: '/v1/alarms/{alarm_id}/messages/{id}',
  method: 'delete',
  summary: 'Erase the words of a message',
  note: 'That somebody wrote then stays. A member erases their own; with the scope, anybody’s.',
  scope: ['alarms:update'],
  reply: deleted,
  failures: [401, 403, 404],
})
const marks = { ...base, path: '/v1/alarms/{alarm_id}/messages/read', reply: one(z.array(ReadMark)) } as const
export const getAlarmReadMarks = endpoint({
  ...marks,
  id: 'getAlarmReadMarks',
  tablet: 'alarms',
  method: 'get',
  summary: 'Who has read how far',
  scope: ['alarms:read'],
  failures: [401, 403, 404],
})
export const readAlarmMessages = endpoint({
  ...marks,
  id: 'readAlarmMessages',
  method: 'put',
  summary: 'Say how far one has read',
  note: `A member for themselves, anybody else for the control centre. ${OWN}`,
  scope: ['alarms:update'],
  body: z.object({ message: IdIn.meta({ description: 'The newest message read.' }) }),
  example: { message: 'msg_01j85v5kgkfbzt7yb0nwq1ztdw00' },
  failures: [400, 401, 403, 404],
})
