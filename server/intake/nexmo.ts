import { type Received, type Result, receivePart } from '#server/domain/crowd/messages/index.ts'
import { clean, formOf, isWordless, nameFor, timeOf } from '../domain/crowd/messages/received.ts'
import type { Asked, Gateway } from './gateway.ts'
import { isSignedByNexmo } from './nexmo-signature.ts'
import { noteResult } from './note-result.ts'
import type { Fields } from './read-fields.ts'
import { takeText } from './take-text.ts'

/** Vonage's (once Nexmo's) webhook for inbound SMS: GET, POST with a form or JSON, as the account is set up. */
export const nexmo: Gateway = {
  byWord: false,
  isGenuine: (asked) => isSignedByNexmo(asked.setUp.options, fieldsOf(asked), asked.ctx.now()),
  answer: async (asked) => {
    const fields = fieldsOf(asked)
    const [from, text] = [fields.get('msisdn')?.[0], fields.get('text')?.[0]]
    const receipt = text === undefined ? receiptIn(fields) : undefined
    if (receipt) await noteResult(asked.ctx, 'nexmo', receipt)
    // Vonage repeats for a day whatever is not answered well.
    if (!from || text === undefined) return asked.http.body(null, 204)
    await receive(asked, fields, international(from), text)
    return asked.http.body(null, 204)
  },
  refuse: (http, status, message) => http.text(message, status),
}

const fieldsOf = ({ query, body }: Asked): Fields => new Map([...query, ...body])

/** There is one byte for it (3GPP TS 23.040). */
const MOST_PARTS = 255

/** Vonage leaves the plus out; a short code or a name has none. */
const international = (from: string) => (/^\d{7,}$/.test(from) ? `+${from}` : from)

/** A receipt of a delivery has a status and no text; `accepted` and `buffered` are on the way. */
function receiptIn(fields: Fields): Result | undefined {
  const [id, status] = [fields.get('messageId')?.[0], fields.get('status')?.[0]]
  if (!id || !status) return undefined
  const code = fields.get('err-code')?.[0]
  const isOver = /^(failed|rejected|expired|deleted|undeliverable)$/i.test(status)
  return {
    id: clean(id),
    error: isOver ? clean(`Vonage: ${status}${code ? `, error ${code}` : ''}`) : null,
    delivered: /^delivered$/i.test(status) ? 'delivered' : null,
  }
}

async function receive({ ctx, setUp }: Asked, fields: Fields, from: string, text: string) {
  const field = (name: string) => fields.get(name)?.[0]
  const received: Received = {
    provider: 'nexmo',
    type: 'sms',
    from: clean(from),
    title: null,
    text: clean(text),
    id: clean(field('messageId') ?? field('message-id') ?? '') || null,
    sentAt: timeOf(field('message-timestamp')), // 2020-01-01 12:00:00, in UTC
    additional: { to: clean(field('to') ?? '') },
    formId: formOf(setUp.options),
  }
  const place = placeIn(field)
  if (!place && isWordless(text)) return
  if (!place) return void (await takeText(ctx, received))
  const id = received.id ?? nameFor(from, text, place.reference, String(place.part))
  await receivePart(ctx, { ...place, received: { ...received, id } })
}

/** Where a part of a long message stands in it; undefined for a message that is whole. */
function placeIn(field: (name: string) => string | undefined) {
  const [reference, part, total] = [field('concat-ref'), Number(field('concat-part')), Number(field('concat-total'))]
  const isPart = Number.isInteger(part) && Number.isInteger(total) && part >= 1 && part <= total
  return reference && isPart && total > 1 && total <= MOST_PARTS
    ? { reference: clean(reference).slice(0, 100), part, total }
    : undefined
}
