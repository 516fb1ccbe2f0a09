import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { endpoint } from '../endpoint.ts'
import { page, paging } from './envelope.ts'
import { Message, messageFields } from './message-shape.ts'
import { Post } from './post-shape.ts'
import { ids, list, q } from './shared.ts'

const base = { path: '/api/v3/messages', tag: 'Messages', scope: ['messages'] } as const
const single = { ...base, path: '/api/v3/messages/{id}' } as const
const words = (description: string) => list.optional().meta({ type: 'string', description })

export const listMessages = endpoint({
  ...base,
  id: 'listMessages',
  method: 'get',
  summary: 'List all messages',
  query: z.object({
    ...paging,
    orderby: z.enum(['id', 'created']).default('id').meta({ description: '`id` by default.' }),
    q: q.meta({ description: 'Only messages that hold this in their title, their text or their contact’s address.' }),
    box: z
      .enum(['inbox', 'outbox', 'archived', 'all'])
      .optional()
      .meta({ description: 'What came in, what goes out, or what was put away.' }),
    status: words('Only messages with these statuses; archived ones are listed only when asked for, or with `all`.'),
    type: words('Only messages of these types.'),
    data_provider: words('Only messages by these providers.'),
    data_source: words('The same as `data_provider`.'),
    contact: ids().optional().meta({ description: 'Ids of contacts.' }),
    parent: ids().optional().meta({ description: 'Ids of messages that these answer.' }),
    post: ids().optional().meta({ description: 'Ids of posts.' }),
    user: ids('me').optional().meta({ description: 'Ids of users, or `me`.' }),
  }),
  reply: page(Message),
  failures: [400, 401, 403, 422],
})
export const createMessage = endpoint({
  ...base,
  id: 'createMessage',
  method: 'post',
  summary: 'Create a message',
  note: 'An outgoing message is sent in the background where a data provider for its type is switched on; otherwise it stays `pending`. One that answers another (`parent_id`) takes type, provider and contact from it. An incoming one writes down what was received elsewhere, and is never changed.',
  body: z.object(messageFields),
  reply: Message,
  example: { message: 'We are on our way.', contact_id: 1, type: 'sms', direction: 'outgoing' },
  failures: [400, 401, 403, 413, 422],
})
export const getMessage = endpoint({
  ...single,
  id: 'getMessage',
  method: 'get',
  summary: 'Get a message',
  reply: Message,
  failures: [400, 401, 403, 404],
})
export const getPostOfMessage = endpoint({
  ...single,
  path: '/api/v3/messages/{id}/post',
  id: 'getPostOfMessage',
  method: 'get',
  summary: 'Get the post that was made of a message',
  reply: Post,
  failures: [400, 401, 403, 404],
})
export const updateMessage = endpoint({
  ...single,
  id: 'updateMessage',
  method: 'put',
  summary: 'Update a message',
  note: 'What is left out keeps its value. The words of an outgoing message can be changed as long as it is `pending`, and so can its status.',
  body: z.object(messageFields).partial(),
  reply: Message,
  example: { status: 'cancelled' },
  failures: [400, 401, 403, 404, 413, 422],
})
export const deleteMessage = endpoint({
  ...single,
  id: 'deleteMessage',
  method: 'delete',
  summary: 'Delete a message',
  reply: Message,
  failures: [400, 401, 403, 404],
})

export const messageEndpoints: Endpoint[] = [
  listMessages,
  createMessage,
  getPostOfMessage,
  getMessage,
  updateMessage,
  deleteMessage,
]
