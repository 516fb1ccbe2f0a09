import { isSame } from '#server/secrets/same.ts'
import { clean, formOf, isWordless, nameFor, timeOf } from '../domain/crowd/messages/received.ts'
import type { Gateway } from './gateway.ts'
import { first } from './read-fields.ts'
import { takeText } from './take-text.ts'

/**
 * FrontlineSMS and FrontlineCloud: "forward to URL" with fields that its user names, and the older HTTP trigger
 * (`?key=…&s=${sender_number}&m=${message_content}`).
 */
export const frontlinesms: Gateway = {
  byWord: true,
  isGenuine: ({ setUp, query, body }) => isSame(first([body, query], 'key', 'secret'), setUp.options.key),
  answer: async ({ ctx, setUp, http, query, body }) => {
    const field = (...names: string[]) => first([body, query], ...names)
    const [from, text = ''] = [field('from', 's'), field('message', 'm', 'body')]
    const sent = field('sent_timestamp', 'sent_at')
    if (!from) return frontlinesms.refuse(http, 400, 'from is needed')
    if (isWordless(text)) return frontlinesms.refuse(http, 400, 'message is needed')
    await takeText(ctx, {
      provider: 'frontlinesms',
      type: 'sms',
      from: clean(from),
      title: null,
      text: clean(text),
      id: clean(field('message_id', 'id') ?? (sent ? nameFor(from, text, sent) : '')) || null,
      sentAt: timeOf(sent),
      additional: null,
      formId: formOf(setUp.options),
    })
    return http.json({ payload: { success: true, error: null } })
  },
  refuse: (http, status, error) => http.json({ payload: { success: false, error } }, status),
}
