import { confirmSent, handOut, noteResults, sentLately } from '#server/domain/crowd/messages/index.ts'
import { isSame } from '#server/secrets/same.ts'
import { clean, formOf, isWordless, nameFor, timeOf } from '../domain/crowd/messages/received.ts'
import type { Asked, Gateway } from './gateway.ts'
import { first } from './read-fields.ts'
import { resultsIn } from './smssync-results.ts'
import { takeText } from './take-text.ts'

/**
 * The app SMSSync on an Android phone: it posts what it received, asks for what it is to send (`task=send`), says what it
 * has queued (`task=sent`) and what became of it (`task=result`).
 */
export const smssync: Gateway = {
  byWord: true,
  isGenuine: ({ setUp, query, body }) => {
    const given = first([body, query], 'secret')
    // The app sends no secret with what it reports, only with messages: there the address alone must do.
    if (given === undefined && isReport(query.get('task')?.[0])) return Boolean(setUp.options.secret)
    return isSame(given, setUp.options.secret)
  },
  answer: (asked) => {
    const task = asked.query.get('task')?.[0]
    if (task === 'send') return send(asked)
    return isReport(task) ? report(asked) : receive(asked)
  },
  refuse: (http, status, error) => http.json({ payload: { success: false, error } }, status),
}

const isReport = (task: string | undefined) => task === 'sent' || task === 'result'

async function receive({ ctx, setUp, http, query, body }: Asked): Promise<Response> {
  const field = (...names: string[]) => first([body, query], ...names)
  const [from, text = '', sent] = [field('from'), field('message'), field('sent_timestamp')]
  if (!from) return smssync.refuse(http, 400, 'from is needed')
  if (isWordless(text)) return smssync.refuse(http, 400, 'message is needed')
  await takeText(ctx, {
    provider: 'smssync',
    type: 'sms',
    from: clean(from),
    title: null,
    text: clean(text),
    sentAt: timeOf(sent),
    id: clean(field('message_id') ?? (sent ? nameFor(from, text, sent) : '')) || null,
    additional: present({ device_id: field('device_id'), sent_to: field('sent_to') }),
    formId: formOf(setUp.options),
  })
  return http.json({ payload: { success: true, error: null } })
}

async function send({ ctx, setUp, http }: Asked): Promise<Response> {
  const messages = await handOut(ctx, { provider: 'smssync', confirms: setUp.options.confirms === '1' })
  return http.json({ payload: { task: 'send', secret: setUp.options.secret, messages } })
}

async function report({ ctx, http, json }: Asked): Promise<Response> {
  const queued = json?.queued_messages
  if (Array.isArray(queued))
    return http.json({
      message_uuids: await confirmSent(
        ctx,
        'smssync',
        queued.slice(0, 1000).map((uuid) => clean(String(uuid))),
      ),
    })
  if (json && 'message_result' in json) {
    await noteResults(ctx, 'smssync', resultsIn(json.message_result))
    return http.json({ payload: { success: true, error: null } })
  }
  return http.json({ message_uuids: await sentLately(ctx, 'smssync') })
}

const present = (fields: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value ? [[key, clean(value)]] : [])))
