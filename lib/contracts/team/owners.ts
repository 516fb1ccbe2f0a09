import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText, text } from '../text.ts'
import { Alarm } from './alarms.ts'
import { ListQuery, one, page } from './envelope.ts'
import { id, like } from './shared.ts'

const Reason = requiredText(200).meta({ example: 'Anna has gone to the scene' })
const description = 'Why; needed where it is somebody else’s.'

const NewOwner = z.object({
  user: text(64).meta({
    description: 'The id of a user of the team who may read alarms, or `me`: who is signed in.',
    example: 'me',
  }),
  reason: Reason.optional().meta({ description }),
})

const base = { path: '/v1/alarms/{alarm_id}/owner', tag: 'Alarms', extension: true, versioned: true } as const

export const putOwner = endpoint({
  ...base,
  id: 'ownAlarm',
  method: 'put',
  summary: 'Own an alarm, hand it over or take it over',
  note: 'A new alarm rings on every desk of its control centre until somebody owns it. One that nobody owns, and one’s own, needs no reason; somebody else’s does: without one 409, which says who owns it. 409, too, once it is concluded. Of two who ask at once one owns it. Who owns it already goes on to: nothing changes. 400 for `me` from a key.',
  scope: ['alarms:update'],
  body: NewOwner,
  reply: one(Alarm),
  example: { user: 'me' },
  failures: [400, 401, 403, 404, 409],
})

export const deleteOwner = endpoint({
  ...base,
  id: 'disownAlarm',
  method: 'delete',
  summary: 'Release an alarm',
  note: 'It rings anew. Nothing changes where nobody owns it.',
  scope: ['alarms:update'],
  query: z.object({ reason: Reason.optional().meta({ description }) }),
  reply: one(Alarm),
  failures: [400, 401, 403, 404, 409],
})

const Owner = z.object({ id: id('usr'), name: like('John Doe') }).meta({ id: 'AlarmOwner' })

export const listOwners = endpoint({
  id: 'listOwners',
  method: 'get',
  path: '/v1/owners',
  tag: 'Alarms',
  summary: 'List the users who may own alarms',
  note: 'Whoever has joined the team with any rights on the console. Sorted by when they joined.',
  extension: true,
  scope: ['alarms:update'],
  query: ListQuery,
  reply: page(Owner),
  failures: [400, 401, 403],
})
