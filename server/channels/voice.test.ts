import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeProviderConfig } from '#server/domain/crowd/providers/index.ts'
import { twilioSignature } from '#server/intake/twilio-signature.ts'
import { openCalled } from '#testing/open-called.ts'
import { openService } from '#testing/open-service.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const PUBLIC_URL = 'https://muster.example'
const twilio = await openService(() => ({ status: 201, body: { sid: 'CA1', status: 'queued' } }))
const rt = await withRuntime({ PUBLIC_URL, TWILIO_URL: twilio.url })
rt.beforeDiscard(twilio.close)
const at = await openCalled(rt)
await setUpTwilio()
const NUMBER = '+358401112222'
const target = { kind: 'voice' as const, address: NUMBER, devices: [] }

/** Calls by the channel; returns what Twilio was asked, and a way to be Twilio during that call. */
async function call(alarm: Awaited<ReturnType<typeof at.raise>> | undefined, locale = 'en') {
  await rt.db.updateTable('team').set({ locale }).where('id', '=', at.teamId).execute()
  const notice = await at.alert('voice', alarm, { locale })
  assert.deepEqual(await at.channels.voice(notice, target), { provider: 'twilio', ref: 'CA1' })
  const sent = await twilio.next()
  const form = Object.fromEntries(new URLSearchParams(sent.body.toString()))
  const tell = async (address: string, fields: Record<string, string>, token = '12345') => {
    const signed = new Map(Object.entries(fields).map(([name, value]) => [name, [value]]))
    const answer = await rt.answering.request(new URL(address).pathname, {
      method: 'POST',
      headers: {
        'x-twilio-signature': twilioSignature(token, address, signed),
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams(fields).toString(),
    })
    return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') }
  }
  return { id: notice.alertId, sent, form, tell, state: async () => (await at.row(notice.alertId)).state }
}

test('a call is asked for as Twilio’s API says', async () => {
  const { sent, form } = await call(await at.raise())
  assert.deepEqual(
    [sent.method, sent.path, sent.headers.authorization, sent.headers['content-type']],
    [
      'POST',
      '/2010-04-01/Accounts/AC1/Calls.json',
      `Basic ${Buffer.from('AC1:12345').toString('base64')}`,
      'application/x-www-form-urlencoded',
    ],
  )
  const { Url, StatusCallback, ...rest } = form
  assert.match(Url!, /^https:\/\/muster\.example\/voice\/[\w-]{49}$/)
  assert.equal(StatusCallback, `${Url}/status`)
  assert.deepEqual(rest, {
    To: NUMBER,
    From: '+15005550006',
    Method: 'POST',
    StatusCallbackMethod: 'POST',
    StatusCallbackEvent: 'completed',
    Timeout: '25',
    MachineDetection: 'Enable',
  })
})

test('it is read out twice in the member’s language; 1 is coming, 2 is not, another key asks again', async () => {
  const alarm = await at.raise({ title: 'Fire & <smoke>' })
  const { form, tell, state } = await call(alarm, 'sv')
  const asked = await tell(form.Url!, { CallSid: 'CA1', AnsweredBy: 'human', CallStatus: 'in-progress' })
  assert.deepEqual([asked.status, asked.type], [200, 'text/xml; charset=utf-8'])
  const say = (text: string) => `<Say language="sv-SE">${text}</Say>`
  const gather = `<Gather numDigits="1" timeout="6" method="POST" action="${form.Url}/key">${[
    'Det här är Skärgården Rescue.',
    'Fire &amp; &lt;smoke&gt;',
    'Storgatan 14',
    'Tryck 1 om du kommer. Tryck 2 om du inte kommer.',
  ]
    .map(say)
    .join('')}</Gather>`
  assert.equal(
    asked.text,
    `<?xml version="1.0" encoding="UTF-8"?><Response>${gather}${gather}${say('Hej då.')}</Response>`,
  )
  assert.equal(await state(), 'opened')
  assert.match((await tell(`${form.Url}/key`, { Digits: '7' })).text, /<Gather/)
  assert.match((await tell(`${form.Url}/key`, { Digits: '2' })).text, /Du kommer inte/)
  assert.deepEqual(await at.answer(alarm), [{ status: 'not_coming', eta: null }])
  assert.match((await tell(`${form.Url}/key`, { Digits: '1' })).text, /Tack\. Du kommer\./)
  assert.deepEqual(await at.answer(alarm), [{ status: 'coming', eta: null }])
  await tell(`${form.Url}/status`, { CallStatus: 'completed', AnsweredBy: 'human' })
  assert.equal(await state(), 'answered')
})

test('a machine is not somebody who has heard it; nobody there is a failure with its reason', async () => {
  const met = await call(await at.raise())
  const said = await met.tell(met.form.Url!, { AnsweredBy: 'machine_start', CallStatus: 'in-progress' })
  assert.match(said.text, /<Hangup\/>/)
  await met.tell(`${met.form.Url}/status`, { CallStatus: 'completed', AnsweredBy: 'machine_start' })
  const { state, reason } = await at.row(met.id)
  assert.deepEqual([state, reason], ['delivered', 'The call met a machine'])
  for (const status of ['busy', 'no-answer', 'failed', 'canceled']) {
    const missed = await call(await at.raise())
    await missed.tell(`${missed.form.Url}/status`, { CallStatus: status })
    const row = await at.row(missed.id)
    assert.deepEqual([row.state, row.reason], ['failed', `The call ended: ${status}`])
  }
})

test('a test says that it is only a drill; 1 says that it was heard', async () => {
  const { form, tell, state } = await call(undefined)
  assert.match((await tell(form.Url!, {})).text, /This is only a drill\./)
  assert.match((await tell(`${form.Url}/key`, { Digits: '1' })).text, /The test has arrived/)
  assert.equal(await state(), 'answered')
})

test('an alarm that is over is not asked about any more', async () => {
  const alarm = await at.raise()
  const { form, tell } = await call(alarm)
  await at.call('PATCH', `/v1/alarms/${alarm.id}`, { concluded: true })
  for (const path of ['', '/key']) assert.match((await tell(form.Url + path, { Digits: '1' })).text, /is over/)
  assert.deepEqual(await at.answer(alarm), [])
})

test('what Twilio has not signed does nothing; neither does a link to answer by', async () => {
  const alarm = await at.raise()
  const { form, tell, state, id } = await call(alarm)
  for (const path of ['', '/key', '/status'])
    assert.equal((await tell(form.Url + path, { Digits: '1', CallStatus: 'busy' }, 'wrong')).status, 403)
  const link = `${PUBLIC_URL}/voice/${rt.links.tokenOf(id, 'coming')}`
  assert.equal((await tell(link, {})).status, 404)
  assert.equal((await rt.answering.request(`/a/${rt.links.tokenOf(id, 'voice')}`, { method: 'POST' })).status, 404)
  assert.deepEqual([await at.answer(alarm), await state()], [[], 'queued'])
})

test('what Twilio says no to is told without the number', async () => {
  twilio.answerWith(() => ({ status: 400, body: { code: 21211, message: `The number ${NUMBER} is not valid` } }))
  await assert.rejects(at.channels.voice(await at.alert('voice', undefined), target), {
    message: 'HTTP 400: The number … is not valid',
    final: true,
  })
})

async function setUpTwilio(): Promise<void> {
  const ctx = rt.contextOf({ teamId: at.teamId, centre: 'live', actor: { kind: 'system' } })
  const manager = { membershipId: null, role: null, isAdmin: false, permissions: new Set(['Manage Settings'] as const) }
  const options = { auth_token: '12345', account_sid: 'AC1', from: '+15005550006' }
  await writeProviderConfig(ctx, manager, { providers: { twilio: true }, twilio: options })
}
