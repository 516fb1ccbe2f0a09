import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { page, paging } from './envelope.ts'
import { needs } from './lenient.ts'
import { UserRelation } from './message-shape.ts'
import { RelationIn } from './relation.ts'
import { Instant, id, ids, Privileges, url } from './shared.ts'

const Notification = z
  .object({
    id,
    url: url('notifications/530'),
    user: UserRelation,
    set: z.object({ id, url: url('collections/530') }).meta({ description: 'The collection.' }),
    created: Instant,
    updated: Instant.nullable(),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'Notification' })

const base = {
  path: '/api/v3/notifications',
  tag: 'Notifications',
  scope: ['notifications'],
  extension: true,
} as const
const single = { ...base, path: '/api/v3/notifications/{id}' } as const

export const listNotifications = endpoint({
  ...base,
  id: 'listNotifications',
  method: 'get',
  summary: 'List whom posts in collections are told to',
  note: 'Of others than admins, their own.',
  query: z.object({
    ...paging,
    orderby: z.enum(['id', 'created']).default('id').meta({ description: '`id` by default.' }),
    user: ids('me').optional().meta({ description: 'Only of these users.', example: 'me' }),
    set: ids().optional().meta({ description: 'Only of these collections.' }),
  }),
  reply: page(Notification),
  failures: [400, 401, 403, 422],
})
export const createNotification = endpoint({
  ...base,
  id: 'createNotification',
  method: 'post',
  summary: 'Be told of what is put into a collection',
  note: 'By a message to each of the caller’s contacts that may be notified (`can_notify`), once for each post that they may read.',
  body: needs(z.object({ set: RelationIn, set_id: RelationIn }), 'set', 'set_id'),
  reply: Notification,
  example: { set: 1 },
  failures: [400, 401, 403, 413, 422],
})
export const getNotification = endpoint({
  ...single,
  id: 'getNotification',
  method: 'get',
  summary: 'Get one of them',
  reply: Notification,
  failures: [400, 401, 403, 404],
})
export const deleteNotification = endpoint({
  ...single,
  id: 'deleteNotification',
  method: 'delete',
  summary: 'Be told no more',
  reply: Notification,
  failures: [400, 401, 403, 404],
})

export const notificationEndpoints = [listNotifications, createNotification, getNotification, deleteNotification]
