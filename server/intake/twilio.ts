import type { Place, Received, Result } from '#server/domain/crowd/messages/index.ts'
import { clean, formOf, isWordless } from '../domain/crowd/messages/received.ts'
import type { Asked, Gateway } from './gateway.ts'
import { noteResult } from './note-result.ts'
import { first } from './read-fields.ts'
import { takeText } from './take-text.ts'
import { isSignedByTwilio } from './twilio-signature.ts'

/** Twilio's webhook for messages: a signed form, answered in TwiML. */
export const twilio: Gateway = {
  byWord: false,
  isGenuine: ({ setUp, http, url, body }) =>
    isSignedByTwilio(http.req.header('x-twilio-signature'), setUp.options.auth_token, url, body),
  answer: async (asked) => {
    const { http, query, body } = asked
    const field = (...names: string[]) => first([body, query], ...names)
    const from = field('From')
    // What became of messages comes to the same address.
    const status = body.has('Body') ? undefined : field('MessageStatus', 'SmsStatus')
    if (status && status !== 'received') await noteResult(asked.ctx, 'twilio', resultIn(field, status))
    if (!from || (status && status !== 'received')) return http.body(NOTHING, 200, XML)
    const { place, media } = besideWords(field)
    if (isWordless(field('Body') ?? '') && !place && media.length === 0)
      return twilio.refuse(http, 400, 'Body is needed')
    await receive(asked, from)
    return http.body(NOTHING, 200, XML)
  },
  refuse: (http, status, message) => http.text(message, status),
}

const XML = { 'content-type': 'text/xml; charset=utf-8' }
const NOTHING = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>'

/** Twilio's words for what becomes of a message; `queued`, `sending` and `sent` are on the way. */
function resultIn(field: (...names: string[]) => string | undefined, status: string): Result {
  const isOver = /^(failed|undelivered|canceled)$/i.test(status)
  const reason = [status, field('ErrorCode') && `error ${field('ErrorCode')}`, field('ErrorMessage')].filter(Boolean)
  return {
    id: clean(field('MessageSid', 'SmsSid') ?? ''),
    error: isOver ? clean(`Twilio: ${reason.join(', ')}`) : null,
    delivered: /^(delivered|read)$/i.test(status) ? clean(status) : null,
  }
}

type Media = NonNullable<Received['media']>
const MOST_MEDIA = 20

/** A place that was shared in WhatsApp, and where the pictures of an MMS are. */
function besideWords(field: (...names: string[]) => string | undefined): { place: Place | null; media: Media } {
  const media: Media = []
  for (let url = field('MediaUrl0'); url && media.length < MOST_MEDIA; url = field(`MediaUrl${media.length}`))
    media.push({ url: clean(url), type: clean(field(`MediaContentType${media.length}`) ?? '').slice(0, 100) || null })
  const [lat, lng] = [Number(field('Latitude') ?? Number.NaN), Number(field('Longitude') ?? Number.NaN)]
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) return { place: null, media }
  const name = [field('Label'), field('Address')].flatMap((each) => (each?.trim() ? clean(each.trim()) : []))
  return { place: { lat, lng, name: name.join(', ').replaceAll(/\s+/g, ' ') || null }, media }
}

function receive({ ctx, setUp, query, body }: Asked, from: string) {
  const field = (...names: string[]) => first([body, query], ...names)
  const { place, media } = besideWords(field)
  const channel = /^([a-z]+):/.exec(from)?.[1] // whatsapp:+14155238886
  return takeText(ctx, {
    provider: 'twilio',
    type: 'sms',
    from: clean(from.replace(/^[a-z]+:/, '')),
    title: null,
    sentAt: null,
    text: clean(field('Body') ?? ''),
    id: clean(field('MessageSid', 'SmsMessageSid', 'SmsSid') ?? '') || null,
    additional: { to: clean(field('To') ?? ''), ...(channel && { channel }) },
    place,
    media,
    formId: formOf(setUp.options),
  })
}
