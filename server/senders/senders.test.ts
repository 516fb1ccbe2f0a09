import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, before, beforeEach, describe, test } from 'node:test'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { writeProviderConfig } from '#server/domain/crowd/providers/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import { sending } from '#server/jobs/send-message.ts'
import { openMailer } from '#server/mail/open-mailer.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { untilSettled } from '#testing/until-settled.ts'
import { withRuntime } from '#testing/with-runtime.ts'

type Asked = { path: string; authorization: string | undefined; form: URLSearchParams; body: string }
const MANAGER: Viewer = { membershipId: null, role: null, isAdmin: false, permissions: new Set(['Manage Settings']) }

const letters: Email[] = []
const asked: Asked[] = []
/** What the provider's stand-in says next. */
let answer: { status: number; json: object } = { status: 200, json: {} }

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _session, done) =>
    username === 'muster' && password === 'pass' ? done(null, { user: 'muster' }) : done(new Error('No such user')),
  onRcptTo: ({ address }, _session, done) =>
    address.startsWith('gone@') ? done(Object.assign(new Error('No such mailbox'), { responseCode: 550 })) : done(),
  onData: (stream, _session, done) =>
    void text(stream).then(async (raw) => {
      letters.push(await PostalMime.parse(raw))
      done()
    }),
})
const http = createServer(async (req, res) => {
  const body = await text(req)
  asked.push({ path: req.url ?? '', authorization: req.headers.authorization, form: new URLSearchParams(body), body })
  res.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.json))
})
const port = (server: { address: () => unknown }) => (server.address() as AddressInfo).port

after(async () => {
  http.closeAllConnections()
  http.close()
  await new Promise<void>((resolve) => smtp.close(() => resolve()))
})
beforeEach(() => {
  letters.length = 0
  asked.length = 0
})

const setUp = (values: Record<string, unknown>) =>
  writeProviderConfig(
    rt.contextOf({ teamId: crowd.teamId, centre: 'live', actor: { kind: 'system' } }),
    MANAGER,
    values,
  )

await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${port(http)}`
const PUBLIC_URL = 'https://muster.example'
const rt = await withRuntime({
  PUBLIC_URL,
  WEBHOOK_ALLOW_PRIVATE: '1',
  TWILIO_URL: url,
  NEXMO_URL: url,
  FRONTLINE_URL: url,
})
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
await setUp({
  email: {
    outgoing_server: '127.0.0.1',
    outgoing_port: port(smtp.server),
    outgoing_security: 'none',
    outgoing_username: 'muster',
    outgoing_password: 'pass',
    from: 'help@example.org',
    from_name: 'Rescue',
  },
  twilio: { account_sid: 'AC1', auth_token: '12345', from: '+15005550006' },
  nexmo: { api_key: 'key', api_secret: 'secret', signature_secret: 'x', from: 'Rescue' },
  frontlinesms: { key: 'in', api_key: 'out' },
})

/** Only this one is switched on. */
const only = (name: string) => {
  const names = ['smssync', 'frontlinesms', 'twilio', 'nexmo', 'email']
  return setUp({ providers: Object.fromEntries(names.map((each) => [each, each === name])) })
}
const api = async (method: string, path: string, body?: unknown) =>
  (await crowd.call(method, `/api/v3/${path}`, body, { key: admin })).body
let made = 0
const contactId = async (contact = `+3584000000${++made}`): Promise<number> =>
  (await api('GET', `contacts?contact=${encodeURIComponent(contact)}`)).results[0]?.id ??
  (await api('POST', 'contacts', { contact })).id
/** Where a provider says what became of messages. */
async function callback(name: 'twilio' | 'nexmo') {
  const config = (await api('GET', 'config/data-provider'))[name]
  return `${PUBLIC_URL}${new URL(config.callback_url, PUBLIC_URL).pathname}`
}
async function send(more: object) {
  const { id } = await api('POST', 'messages', { message: 'We are on our way', ...more })
  return untilSettled(rt, id)
}

describe('e-mail', () => {
  before(() => only('email'))
  test('goes out by SMTP, from the team’s address', async () => {
    const row = await send({
      contact_id: await contactId('aino@example.org'),
      title: 'Help is coming',
      message: 'Åkervägen',
    })
    assert.equal(row.status, 'sent')
    const [letter] = letters
    assert.deepEqual([letter!.subject, letter!.text?.trim()], ['Help is coming', 'Åkervägen'])
    assert.deepEqual(letter!.from, { address: 'help@example.org', name: 'Rescue' })
    assert.deepEqual(
      letter!.to?.map((to) => to.address),
      ['aino@example.org'],
    )
    assert.equal(letter!.messageId, row.data_provider_message_id)
  })
  test('an answer names the letter it answers', async () => {
    const first = await api('POST', 'messages', {
      direction: 'incoming',
      type: 'email',
      contact_id: await contactId('bo@example.org'),
      message: 'Help',
      title: 'Roof',
      data_provider: 'email',
      data_provider_message_id: '<first@example.org>',
    })
    const second = await send({ parent_id: first.id })
    assert.deepEqual([letters[0]!.subject, letters[0]!.inReplyTo], ['Re: Roof', '<first@example.org>'])
    await send({ parent_id: second.id })
    assert.equal(letters[1]!.references, `<first@example.org> ${second.data_provider_message_id}`)
  })
  test('to nobody has failed, and the message says why', async () => {
    const row = await send({ contact_id: await contactId('gone@example.org') })
    assert.equal(row.status, 'failed')
    assert.match((row.additional_data as { error: string }).error, /550/)
  })
  test('a private address is refused, unless the operator allows them', async () => {
    const strict = await withRuntime()
    const other = await openCrowd(strict)
    const { token: key } = await other.addPerson('admin')
    const ctx = strict.contextOf({ teamId: other.teamId, centre: 'live', actor: { kind: 'system' } })
    const email = {
      outgoing_server: '127.0.0.1',
      outgoing_port: port(smtp.server),
      outgoing_security: 'none',
      from: 'a@b.c',
    }
    await writeProviderConfig(ctx, MANAGER, { providers: { email: true }, email })
    const { body: contact } = await other.call('POST', '/api/v3/contacts', { contact: 'a@example.org' }, { key })
    const { body } = await other.call('POST', '/api/v3/messages', { message: 'x', contact_id: contact.id }, { key })
    const row = await untilSettled(strict, body.id)
    assert.equal(row.status, 'failed')
    assert.equal(letters.length, 0)
  })
})

describe('Twilio', () => {
  before(() => only('twilio'))
  test('is asked as documented, and names the message', async () => {
    answer = { status: 201, json: { sid: 'SM0123', status: 'queued' } }
    const row = await send({ contact_id: await contactId('+14155552671') })
    assert.deepEqual([row.status, row.data_provider, row.data_provider_message_id], ['sent', 'twilio', 'SM0123'])
    const [{ path, authorization, form }] = asked as [Asked]
    assert.equal(path, '/2010-04-01/Accounts/AC1/Messages.json')
    assert.equal(authorization, `Basic ${Buffer.from('AC1:12345').toString('base64')}`)
    const sent = { To: '+14155552671', From: '+15005550006', Body: 'We are on our way' }
    assert.deepEqual(Object.fromEntries(form), { ...sent, StatusCallback: await callback('twilio') })
  })
  test('says no once and for all', async () => {
    answer = {
      status: 400,
      json: { code: 21211, message: "The 'To' number is not a valid phone number.", status: 400 },
    }
    const row = await send({ contact_id: await contactId(), additional_data: { urgent: true } })
    assert.equal(row.status, 'failed')
    const error = "HTTP 400: The 'To' number is not a valid phone number."
    assert.deepEqual([row.additional_data, asked.length], [{ urgent: true, error }, 1])
  })
})

describe('Nexmo', () => {
  before(() => only('nexmo'))
  const part = (more: object) => ({ status: 200, json: { 'message-count': '1', messages: [{ to: '1', ...more }] } })
  test('is asked as documented, and names the message', async () => {
    answer = part({ status: '0', 'message-id': '0A0000000123ABCD1' })
    const row = await send({ contact_id: await contactId('+447700900001'), message: 'Hjälp' })
    assert.deepEqual([row.status, row.data_provider_message_id], ['sent', '0A0000000123ABCD1'])
    const [{ path, form }] = asked as [Asked]
    const sent = {
      api_key: 'key',
      api_secret: 'secret',
      from: 'Rescue',
      to: '447700900001',
      text: 'Hjälp',
      type: 'unicode',
      callback: await callback('nexmo'),
    }
    assert.deepEqual([path, Object.fromEntries(form)], ['/sms/json', sent])
  })
  test('says no with 200', async () => {
    answer = part({ status: '4', 'error-text': 'Bad Credentials' })
    const row = await send({ contact_id: await contactId() })
    assert.deepEqual([row.status, row.additional_data], ['failed', { error: 'Vonage’s error 4: Bad Credentials' }])
  })
})

test('FrontlineCloud is asked as documented', async () => {
  await only('frontlinesms')
  answer = { status: 200, json: {} }
  const row = await send({ contact_id: await contactId('+254700000001') })
  assert.equal(row.status, 'sent')
  const payload = { message: 'We are on our way', recipients: [{ type: 'mobile', value: '+254700000001' }] }
  assert.deepEqual([asked[0]!.path, JSON.parse(asked[0]!.body)], ['/api/1/webhook', { apiKey: 'out', payload }])
})

test('a message for which nobody is switched on stays pending, and so does one without a contact', async () => {
  await only('none')
  const message = await api('POST', 'messages', { message: 'Anybody?', contact_id: await contactId() })
  await only('twilio')
  const unaddressed = await api('POST', 'messages', { message: 'Anybody?' })
  const { rows } = await rt.pool.query("select 1 from pgboss.job where name = 'send-message' and state < 'active'")
  assert.deepEqual([message.status, unaddressed.status, rows.length], ['pending', 'pending', 0])
})

test('a provider that is out of order is asked again; only the last refusal counts', async () => {
  await only('none')
  const { id } = await api('POST', 'messages', {
    message: 'Hold on',
    data_provider: 'twilio',
    contact_id: await contactId(),
  })
  await only('twilio')
  const mailer = openMailer({ SMTP_URL: undefined, MAIL_FROM: undefined }, rt.log)
  const { work } = sending({ ...rt, mailer })
  const job = { teamId: crowd.teamId, centre: 'live' as const, messageId: id }
  answer = { status: 503, json: {} }
  await assert.rejects(work(job, { attempt: 0, last: false }), /HTTP 503/)
  assert.equal((await api('GET', `messages/${id}`)).status, 'pending')
  await work(job, { attempt: 5, last: true })
  assert.equal((await api('GET', `messages/${id}`)).status, 'failed')
  await work(job, { attempt: 0, last: false })
  assert.equal(asked.length, 2, 'what is settled is not sent again')
})
