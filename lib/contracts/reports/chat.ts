import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { answer, request } from './envelope.ts'

export const ChatMessage = z
  .object({
    text: text(10_000)
      .refine((s) => s.trim() !== '', { error: 'must not be empty', params: { missing: true } })
      .meta({ minLength: 1, maxLength: 10_000, example: 'Two people are on the balcony' }),
    type: z.enum(['text']).nullish().meta({ description: 'There is one type.', example: 'text' }),
    label: text(200)
      .nullish()
      .meta({ description: 'Stands before the text in the chat: `label: text`.', example: 'Neighbour' }),
  })
  .meta({ id: 'ChatMessage' })
export type ChatMessage = z.output<typeof ChatMessage>

/** All of them or none are written, in this order. */
export const ChatMessages = z
  .array(ChatMessage)
  .min(1, 'at least one message is needed')
  .max(100, 'at most 100 messages at once')
  .meta({ id: 'ChatMessagesList' })

export const addChatMessages = endpoint({
  id: 'addChatMessages',
  tag: 'Reports',
  path: '/api/v1/reports/{report_id}/chat/messages',
  method: 'post',
  summary: 'Add information to the report chat log',
  note:
    'The report may be of either control centre. All messages are written or none, in the order given; a labelled one is shown ' +
    'as `label: text`. A closed report still takes them: they show as unread. The same `meta.idempotency_key` again within 24 ' +
    'hours writes nothing and gets the first answer.',
  body: request(ChatMessages),
  reply: answer(z.object({})),
  example: {
    data: [
      { text: 'Two people are on the balcony', type: 'text', label: 'Neighbour' },
      { text: 'The smoke is getting thicker', type: 'text' },
    ],
  },
  failures: [400, 401, 404, 409, 413, 422, 500],
})
