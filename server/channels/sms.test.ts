import assert from 'node:assert/strict'
import { test } from 'node:test'
import { septetsOf } from '#lib/text/gsm7.ts'
import { LOCALE_CODES } from '#lib/words/locales.ts'
import { writeProviderConfig } from '#server/domain/crowd/providers/index.ts'
import { twilioSignature } from '#server/intake/twilio-signature.ts'
import { openCalled } from '#testing/open-called.ts'
import { openService } from '#testing/open-service.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { wordsFor } from './notice-words.ts'
import { smsText } from './sms-text.ts'

const TOKEN = 'a-token-of-ours-0123'
const service = await openService()
const PUBLIC_URL = 'https://muster.example'
const ours = await withRuntime({ PUBLIC_URL, SMS_GATEWAY_URL: `${service.url}/send`, SMS_GATEWAY_TOKEN: TOKEN })
ours.beforeDiscard(service.close)
const at = await openCalled(ours)
const NUMBER = '+358401112222'
const target = { kind: 'sms' as const, address: NUMBER, devices: [] }
const deliver = async (body: object, token = TOKEN) => {
  const headers = { 'content-type': 'application/json' }
  const answer = await ours.intake.request(`/sms/gateway/${token}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as object }
}

test('the gateway is handed id, number and words; its receipts move the alert', async () => {
  const notice = await at.alert('sms', await at.raise())
  assert.deepEqual(await at.channels.sms(notice, target), { provider: 'gateway', ref: notice.alertId })
  const { method, path, headers, body } = await service.next()
  assert.deepEqual([method, path, headers.authorization], ['POST', '/send', `Bearer ${TOKEN}`])
  const text =
    'ALARM: Building fire\nStorgatan 14\nSmoke from the roof\nAnswer 1 = coming, 10 = coming in 10 min, 0 = not coming'
  assert.deepEqual(JSON.parse(body.toString()), { id: notice.alertId, to: NUMBER, text })
  await accepted(notice.alertId, 'gateway', notice.alertId)
  await deliver({ id: notice.alertId, status: 'sent' })
  assert.equal((await at.row(notice.alertId)).state, 'accepted')
  assert.deepEqual(await deliver({ id: notice.alertId, status: 'delivered' }), { status: 200, body: {} })
  assert.equal((await at.row(notice.alertId)).state, 'delivered')
  const other = await at.alert('sms', await at.raise())
  await accepted(other.alertId, 'gateway', other.alertId)
  await deliver({ id: other.alertId, status: 'undelivered' })
  const { state, reason } = await at.row(other.alertId)
  assert.deepEqual([state, reason], ['failed', 'The SMS gateway says: undelivered'])
})

test('1, 10 and 0 answer, once however often they are delivered; other words are a message', async () => {
  const [channel] = await at.ladder({ kind: 'sms', number: NUMBER })
  const alarm = await at.raise()
  const notice = await at.alert('sms', alarm, { channelId: channel!.id })
  assert.deepEqual((await deliver({ from: '040 1112222', text: ' 1 ', id: 'in-1' })).body, { answer: true })
  assert.deepEqual(await at.answer(alarm), [{ status: 'coming', eta: null }])
  assert.equal((await at.row(notice.alertId)).state, 'answered')

  const before = ours.now().getTime()
  await deliver({ from: NUMBER, text: '10.', id: 'in-2' })
  const [{ status, eta }] = await at.answer(alarm)
  const minutes = (Date.parse(eta) - before) / 60_000
  assert.ok(status === 'coming' && minutes >= 10 && minutes < 11, eta)
  await deliver({ from: NUMBER, text: '0', id: 'in-3' })
  for (const _ of [1, 2]) await deliver({ from: NUMBER, text: '10.', id: 'in-2' })
  assert.deepEqual(await at.answer(alarm), [{ status: 'not_coming', eta: null }], 'what came late a second time is old')

  for (const text of ['On my way', '500', '1 2'])
    assert.deepEqual((await deliver({ from: NUMBER, text, id: text })).body, { answer: false })
  const rows = await ours.db.selectFrom('message').select(['message', 'data_provider']).orderBy('id').execute()
  assert.deepEqual(
    rows,
    ['On my way', '500', '1 2'].map((message) => ({ message, data_provider: 'gateway' })),
  )
})

test('a number answers only the alarm of the last hours that was sent to it, and that is not over', async () => {
  const number = '+358401113333'
  const [channel] = await at.ladder({ kind: 'sms', number })
  const answers = async (text = '1') => (await deliver({ from: number, text })).body
  const alarm = await at.raise()
  const longAgo = new Date(ours.now().getTime() - 7 * 3600_000)
  await at.alert('sms', alarm, { channelId: channel!.id, at: longAgo })
  assert.deepEqual(await answers(), { answer: false }, 'too long ago')
  await at.alert('sms', alarm, { channelId: channel!.id })
  await at.call('PATCH', `/v1/alarms/${alarm.id}`, { concluded: true })
  assert.deepEqual(await answers(), { answer: false }, 'over')
  const test = await at.alert('sms', undefined, { channelId: channel!.id })
  assert.deepEqual(await answers(), { answer: true })
  assert.equal((await at.row(test.alertId)).state, 'answered')
  assert.deepEqual((await deliver({ from: '+358409999999', text: '1' })).body, { answer: false }, 'a stranger')
})

test('404 with a wrong token, 400 for what says nothing', async () => {
  assert.equal((await deliver({ from: NUMBER, text: '1' }, 'wrong')).status, 404)
  for (const body of [{}, { from: NUMBER }, { id: 'x' }]) assert.equal((await deliver(body)).status, 400)
})

test('what the gateway says no to is told without the number', async () => {
  const answers = [
    [400, true],
    [429, false],
    [503, false],
  ] as const
  for (const [status, final] of answers) {
    service.answerWith(() => ({ status, body: { error: `${NUMBER} is not good` } }))
    const message = `HTTP ${status}: … is not good`
    await assert.rejects(at.channels.sms(await at.alert('sms', undefined), target), { message, final })
  }
  service.asked.length = 0
})

test('in every language one SMS is enough, and says how it is answered', async () => {
  const alarm = {
    ...(await at.raise()),
    title: 'Brand i flerbostadshus '.repeat(12),
    description: 'Rök ur taket '.repeat(40),
  }
  const shortest = await at.alert('sms', undefined)
  for (const locale of LOCALE_CODES)
    for (const notice of [{ ...shortest, purpose: 'alarm' as const, alarm }, shortest]) {
      const words = await wordsFor({ ...notice, drill: true, member: { ...notice.member, locale } })
      const text = smsText(words)
      const septets = septetsOf(text)
      assert.ok(
        locale === 'he' ? text.length <= 70 : septets !== undefined && septets <= 160,
        `${locale} ${septets}: ${text}`,
      )
      assert.match(text, /\n[^\n]*1[^\n]*$/, 'the answer is whole, and the last line')
      assert.ok(text.startsWith(words.headline.split(' ', 1)[0]!), text) // DRILL
    }
})

test('without a gateway it is the team’s Twilio, then its Vonage; receipts and answers come back as for messages', async () => {
  const vonage = await openService(() => ({ status: 200, body: { messages: [{ status: '0', 'message-id': 'V1' }] } }))
  const twilio = await openService(() => ({ status: 201, body: { sid: 'SM1', status: 'queued' } }))
  const rt = await withRuntime({ PUBLIC_URL, TWILIO_URL: twilio.url, NEXMO_URL: vonage.url })
  for (const each of [vonage, twilio]) rt.beforeDiscard(each.close)
  const team = await openCalled(rt)
  await assert.rejects(team.channels.sms(await team.alert('sms', undefined), target), {
    message: 'Nothing is set up that sends SMS',
    final: true,
  })
  const ctx = rt.contextOf({ teamId: team.teamId, centre: 'live', actor: { kind: 'system' } })
  const manager = { membershipId: null, role: null, isAdmin: false, permissions: new Set(['Manage Settings'] as const) }
  const nexmo = { api_key: 'k', api_secret: 's', from: 'Muster', signature_secret: 'x' }
  await writeProviderConfig(ctx, manager, { providers: { nexmo: true }, nexmo })
  assert.deepEqual(await team.channels.sms(await team.alert('sms', undefined), target), {
    provider: 'nexmo',
    ref: 'V1',
  })
  const sent = new URLSearchParams((await vonage.next()).body.toString())
  assert.deepEqual([sent.get('to'), sent.get('from'), sent.get('api_key')], [NUMBER.slice(1), 'Muster', 'k'])

  const set = { auth_token: '12345', account_sid: 'AC1', from: '+15005550006' }
  await writeProviderConfig(ctx, manager, { providers: { twilio: true }, twilio: set })
  const { token } = await rt.db
    .selectFrom('data_provider')
    .select('token')
    .where('name', '=', 'twilio')
    .executeTakeFirstOrThrow()
  const [channel] = await team.ladder({ kind: 'sms', number: NUMBER })
  const alarm = await team.raise()
  const notice = await team.alert('sms', alarm, { channelId: channel!.id })
  assert.deepEqual(await team.channels.sms(notice, target), { provider: 'twilio', ref: 'SM1' })
  const { path, headers, body } = await twilio.next()
  assert.deepEqual(
    [path, headers.authorization],
    ['/2010-04-01/Accounts/AC1/Messages.json', `Basic ${Buffer.from('AC1:12345').toString('base64')}`],
  )
  const form = Object.fromEntries(new URLSearchParams(body.toString()))
  assert.equal(form.StatusCallback, `${PUBLIC_URL}/sms/twilio/${token}`)
  assert.deepEqual([form.To, form.From, form.Body?.split('\n')[0]], [NUMBER, '+15005550006', 'ALARM: Building fire'])
  await rt.db
    .updateTable('alert')
    .set({ state: 'accepted', provider: 'twilio', provider_ref: 'SM1' })
    .where('id', '=', notice.alertId)
    .execute()
  const tell = (fields: Record<string, string>) => {
    const signed = new Map(Object.entries(fields).map(([name, value]) => [name, [value]]))
    const signature = twilioSignature('12345', `${PUBLIC_URL}/sms/twilio/${token}`, signed)
    const sentHeaders = { 'x-twilio-signature': signature, 'content-type': 'application/x-www-form-urlencoded' }
    return rt.intake.request(`/sms/twilio/${token}`, {
      method: 'POST',
      headers: sentHeaders,
      body: new URLSearchParams(fields).toString(),
    })
  }
  await tell({ MessageSid: 'SM1', MessageStatus: 'delivered' })
  assert.equal((await team.row(notice.alertId)).state, 'delivered')
  await tell({ MessageSid: 'SM9', From: NUMBER, Body: '5' })
  const [{ status }] = await team.answer(alarm)
  assert.deepEqual([status, (await team.row(notice.alertId)).state], ['coming', 'answered'])
  assert.deepEqual(await rt.db.selectFrom('message').select('id').execute(), [], 'an answer is no message')
})

const accepted = (id: string, provider: string, ref: string) =>
  ours.db.updateTable('alert').set({ state: 'accepted', provider, provider_ref: ref }).where('id', '=', id).execute()
