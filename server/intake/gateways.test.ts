import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { form, openIntake, signedByNexmo } from '#testing/open-intake.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime({ PUBLIC_URL: 'https://muster.example' })
const at = await openIntake(rt)

test('FrontlineSMS: by its key, as a form of today or the trigger of old', async () => {
  const ok = { payload: { success: true, error: null } }
  const posted = await at.ask(
    at.pathOf('frontlinesms'),
    form({ key: 'front door', from: '+254700000001', message: 'Flooded' }),
  )
  const got = await at.ask(`${at.pathOf('frontlinesms')}?key=front+door&s=%2B254700000001&m=Still+flooded`)
  assert.deepEqual([posted.body, got.body], [ok, ok])
  const [one, two] = [...(await at.messages('Flooded')), ...(await at.messages('Still flooded'))]
  assert.equal(one!.contact_id, two!.contact_id)
  const forged = await at.ask(`${at.pathOf('frontlinesms')}?key=back+door&s=%2B1&m=Forged`)
  assert.deepEqual([forged.status, (await at.messages('Forged')).length], [403, 0])
})

describe('Twilio', () => {
  const SMS = {
    MessageSid: 'SM1',
    AccountSid: 'AC1',
    From: '+14158675309',
    To: '+15005550006',
    Body: 'Fire on 5th',
    NumMedia: '0',
  }
  test('signs the public address, and is answered in TwiML', async () => {
    const { status, text, headers } = await at.byTwilio(SMS)
    assert.equal(status, 200)
    assert.match(headers.get('content-type') ?? '', /^text\/xml/)
    assert.equal(text, '<?xml version="1.0" encoding="UTF-8"?><Response></Response>')
    await at.byTwilio(SMS)
    const rows = await at.messages('Fire on 5th')
    assert.deepEqual(
      rows.map((row) => row.data_provider_message_id),
      ['SM1'],
    )
  })
  test('pictures are named, and WhatsApp is a phone, too', async () => {
    const media = { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/x/1', MediaContentType0: 'image/jpeg' }
    await at.byTwilio({ ...SMS, MessageSid: 'SM2', From: 'whatsapp:+14158675309', Body: 'See', ...media })
    const [row] = await at.messages('See\n\n1 picture')
    assert.deepEqual(row!.additional_data, {
      to: '+15005550006',
      channel: 'whatsapp',
      media: ['https://api.twilio.com/x/1'],
      media_types: ['image/jpeg'],
    })
    assert.equal(row!.contact_id, (await at.messages('Fire on 5th'))[0]!.contact_id)
  })
  test('a wrong signature is refused and nothing stored', async () => {
    const forged = { ...SMS, Body: 'Forged', MessageSid: 'SM3' }
    assert.equal((await at.byTwilio(forged, { 'x-twilio-signature': 'RSOYDt4T1cUTdK1PDd93/VVr8B8=' })).status, 403)
    assert.equal((await at.ask(at.pathOf('twilio'), form(forged))).status, 403)
    assert.equal((await at.messages('Forged')).length, 0)
  })
})

describe('what providers say became of messages', async () => {
  const { body: contact } = await at.api('POST', 'contacts', { type: 'phone', contact: '+14158675310' })
  let made = 0
  /** A message that was sent, and what becomes of it when these statuses come in this order. */
  async function fateOf(provider: 'twilio' | 'nexmo', statuses: string[]) {
    const id = `${provider}-${++made}`
    const { body: message } = await at.api('POST', 'messages', { message: id, contact_id: contact.id })
    await rt.db
      .updateTable('message')
      .set({ status: 'sent', data_provider: provider, data_provider_message_id: id })
      .where('id', '=', message.id)
      .execute()
    for (const status of statuses) {
      const sms = { MessageSid: id, From: '+15005550006', To: '+14158675310', SmsStatus: status, ErrorCode: '30003' }
      const receipt = {
        msisdn: '14158675310',
        to: 'Rescue',
        messageId: id,
        status,
        'err-code': '6',
        scts: '2611221000',
      }
      if (provider === 'twilio') assert.equal((await at.byTwilio({ ...sms, MessageStatus: status })).status, 200)
      else assert.equal((await at.ask(`${at.pathOf('nexmo')}?${signedByNexmo(receipt)}`)).status, 204)
    }
    const { body } = await at.api('GET', `messages/${message.id}`)
    return [body.status, body.additional_data]
  }
  const TWILIO_FAILED = ['failed', { error: 'Twilio: undelivered, error 30003' }]
  const VONAGE_FAILED = ['failed', { error: 'Vonage: expired, error 6' }]
  const cases: ['twilio' | 'nexmo', string[], unknown[]][] = [
    ['twilio', ['queued', 'sent'], ['sent', null]],
    ['twilio', ['delivered', 'sent'], ['sent', { delivered: 'delivered' }]],
    ['twilio', ['undelivered', 'delivered', 'sent'], TWILIO_FAILED],
    ['twilio', ['sent', 'delivered', 'undelivered', 'failed'], ['sent', { delivered: 'delivered' }]],
    ['twilio', ['delivered', 'read'], ['sent', { delivered: 'delivered' }]],
    ['nexmo', ['accepted', 'buffered'], ['sent', null]],
    ['nexmo', ['expired', 'delivered', 'expired'], VONAGE_FAILED],
    ['nexmo', ['delivered', 'rejected'], ['sent', { delivered: 'delivered' }]],
  ]
  for (const [provider, statuses, expected] of cases)
    test(`${provider}: ${statuses.join(', ')}`, async () =>
      assert.deepEqual(await fateOf(provider, statuses), expected))
  test('nothing is received by it, and of others’ messages nothing is said', async () => {
    const before = await rt.db.selectFrom('message').select('id').where('direction', '=', 'incoming').execute()
    await at.byTwilio({ MessageSid: 'unknown', From: '+15005550006', SmsStatus: 'failed' })
    const after = await rt.db.selectFrom('message').select('id').where('direction', '=', 'incoming').execute()
    assert.equal(after.length, before.length)
  })
})

describe('Nexmo', () => {
  const SMS = {
    msisdn: '447700900001',
    to: '447700900000',
    messageId: 'N1',
    text: 'Tree & car',
    type: 'text',
    'message-timestamp': '2026-11-22 10:00:00',
  }
  test('comes by GET, by form, and as JSON', async () => {
    const signed = signedByNexmo(SMS)
    assert.equal((await at.ask(`${at.pathOf('nexmo')}?${signed}`)).status, 204)
    assert.equal((await at.ask(at.pathOf('nexmo'), form(Object.fromEntries(signed)))).status, 204)
    const json = Object.fromEntries(signedByNexmo({ ...SMS, messageId: 'N2' }))
    const headers = { 'content-type': 'application/json' }
    assert.equal(
      (await at.ask(at.pathOf('nexmo'), { method: 'POST', body: JSON.stringify(json), headers })).status,
      204,
    )
    const rows = await at.messages('Tree & car')
    assert.deepEqual(
      rows.map((row) => row.data_provider_message_id),
      ['N1', 'N2'],
    )
    assert.equal(rows[0]!.datetime?.toISOString(), '2026-11-22T10:00:00.000Z')
    const { body } = await at.api('GET', `contacts/${rows[0]!.contact_id}`)
    assert.equal(body.contact, '+447700900001')
  })
  test('is refused with a wrong signature, none, or one of long ago', async () => {
    const forged = { ...SMS, messageId: 'N3', text: 'Forged' }
    const wrong = signedByNexmo(forged)
    wrong.set('text', 'Forged, too')
    for (const query of [wrong, new URLSearchParams(forged), signedByNexmo(forged, Date.now() - 3_600_000)])
      assert.equal((await at.ask(`${at.pathOf('nexmo')}?${query}`)).status, 403)
    assert.equal((await at.messages('Forged')).length, 0)
  })
})
