import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCalled } from '#testing/open-called.ts'
import { openMailServer } from '#testing/open-mail-server.ts'
import { openService } from '#testing/open-service.ts'
import { pushDevice } from '#testing/push-device.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { pushSubject } from './by-push.ts'

const mail = await openMailServer()
const rt = await withRuntime({
  PUBLIC_URL: 'https://muster.example',
  WEBHOOK_ALLOW_PRIVATE: '1',
  SMTP_URL: mail.url,
  MAIL_FROM: 'Muster <muster@example.org>',
})
rt.beforeDiscard(mail.close)
const service = await openService(() => ({ status: 201, headers: { location: '/m/1' } }))
rt.beforeDiscard(service.close)
const at = await openCalled(rt)
const path = `/v1/members/${at.member.id}`

/** A device at the local service, subscribed as browsers do. */
async function subscribe(name: string) {
  const device = pushDevice(`${service.url}/${name}`)
  const { endpoint, keys } = device
  const { id } = (await at.call('POST', `${path}/push-subscriptions`, { endpoint, keys, label: name })).body.data
  return { ...device, id, target: { kind: 'push' as const, address: null, devices: [{ id, endpoint, ...keys }] } }
}

test('an alarm is sent as RFC 8030, 8291 and 8292 say, and iOS can show it by itself', async () => {
  const device = await subscribe('one')
  const alarm = await at.raise()
  const notice = await at.alert('push', alarm)
  assert.deepEqual(await at.channels.push(notice, device.target), { provider: 'push', ref: null })
  const sent = await service.next()
  const { headers } = sent
  assert.deepEqual(
    [sent.method, sent.path, headers.ttl, headers.urgency, headers.topic, headers['content-encoding']],
    ['POST', '/one', '180', 'high', alarm.id, 'aes128gcm'],
  )
  assert.equal(headers['content-type'], 'application/octet-stream')
  const { vapid, message } = device.read(sent)
  const { key } = (await at.call('GET', '/v1/push-key')).body.data
  assert.deepEqual([vapid.key, vapid.aud, vapid.sub], [key, service.url, 'https://muster.example'])
  const hours = vapid.exp - Date.now() / 1000
  assert.ok(hours > 0 && hours <= 24 * 3600, 'at most a day (RFC 8292, 2)')
  const { data, actions, ...notification } = message.notification
  assert.deepEqual([message.web_push, message.mutable], [8030, true])
  assert.deepEqual(notification, {
    title: 'ALARM: Building fire',
    body: 'Storgatan 14\nSmoke from the roof',
    navigate: `https://muster.example/respond/${alarm.id}`,
    lang: 'en',
    dir: 'ltr',
    tag: alarm.id,
    renotify: true,
    requireInteraction: true,
    silent: false,
  })
  const { delivered, opened, coming, notComing, ...about } = data
  assert.deepEqual(about, { alertId: notice.alertId, alarmId: alarm.id, purpose: 'alarm', drill: false })
  assert.deepEqual(
    actions.map(({ action, title, navigate }: Record<string, string>) => [action, title, navigate]),
    [
      ['coming', 'Coming', coming],
      ['notComing', 'Not coming', notComing],
    ],
  )
  const post = async (url: string) => (await rt.answering.request(new URL(url).pathname, { method: 'POST' })).status
  assert.equal(await post(delivered), 204)
  assert.equal((await at.row(notice.alertId)).state, 'delivered')
  assert.equal(await post(opened), 204)
  assert.equal(await post(delivered), 204, 'a receipt that comes late takes nothing back')
  assert.equal((await at.row(notice.alertId)).state, 'opened')
  assert.equal(await post(coming), 200)
  assert.deepEqual(await at.answer(alarm), [{ status: 'coming', eta: null }])
  assert.equal((await at.row(notice.alertId)).state, 'answered')
})

test('an information does not hurry, who need not come is not woken, a drill says so first', async () => {
  const device = await subscribe('calm')
  const alarm = await at.raise()
  const sentAs = async (purpose: 'information' | 'enough' | 'stand_down' | 'test', locale = 'en') => {
    await at.channels.push(
      await at.alert('push', purpose === 'test' ? undefined : alarm, { purpose, locale }),
      device.target,
    )
    const sent = await service.next()
    const { title, body, silent, renotify, actions, dir, lang } = device.read(sent).message.notification
    return { urgency: sent.headers.urgency, title, body, silent, renotify, actions: actions.length, dir, lang }
  }
  const plain = { silent: false, renotify: false, actions: 0, dir: 'ltr', lang: 'en' }
  assert.deepEqual(await sentAs('information'), {
    ...plain,
    urgency: 'normal',
    title: 'For information: Building fire',
    body: 'Storgatan 14\nSmoke from the roof',
  })
  assert.deepEqual(await sentAs('enough'), {
    ...plain,
    urgency: 'normal',
    title: 'Enough are coming: Building fire',
    body: 'You need not come.',
    silent: true,
  })
  assert.deepEqual(await sentAs('stand_down'), {
    ...plain,
    urgency: 'high',
    title: 'Alarm over: Building fire',
    body: 'Nobody has to come any more.',
  })
  const drill = await sentAs('test', 'he')
  assert.deepEqual([drill.dir, drill.lang, drill.title.startsWith('תרגיל · ')], ['rtl', 'he', true])
})

test('the longest words still fit what a service must take', async () => {
  const device = await subscribe('long')
  const alarm = { ...(await at.raise()), title: 'א'.repeat(500), description: '🔥'.repeat(3000) }
  await at.channels.push(await at.alert('push', alarm), device.target)
  const sent = await service.next()
  assert.ok(sent.body.length <= 4096, String(sent.body.length))
  assert.match(device.read(sent).message.notification.body, /^Storgatan 14\n(🔥)+…$/u)
})

test('one device of several is enough; what a service says is told, and whether it would say so again', async () => {
  const [good, bad] = [await subscribe('good'), await subscribe('bad')]
  const both = { ...good.target, devices: [...good.target.devices, ...bad.target.devices] }
  const answers: [status: number, reason: RegExp, final: boolean][] = [
    [413, /too large \(HTTP 413\)/, true],
    [429, /too many \(HTTP 429, again in 7 s\)/, false],
    [500, /trouble \(HTTP 500/, false],
    [403, /HTTP 403, BadJwtToken/, true],
  ]
  for (const [status, message, final] of answers) {
    service.answerWith(({ path }) =>
      path === '/good' ? { status: 201 } : { status, body: 'BadJwtToken', headers: { 'retry-after': '7' } },
    )
    const notice = await at.alert('push', undefined)
    assert.deepEqual(await at.channels.push(notice, both), { provider: 'push', ref: null })
    await assert.rejects(at.channels.push(notice, bad.target), { message, final })
  }
  const refused = { ...bad.target, devices: [{ ...bad.target.devices[0]!, endpoint: 'http://127.0.0.1:1/x' }] }
  await assert.rejects(at.channels.push(await at.alert('push', undefined), refused), {
    message: /ECONNREFUSED/,
    final: false,
  })
  await assert.rejects(at.channels.push(await at.alert('push', undefined), { ...good.target, devices: [] }), {
    message: 'No device takes pushes',
    final: true,
  })
  service.asked.length = 0
})

test('a device that is gone is forgotten; whose last one it was is told by mail', async () => {
  // Of a team of its own: the alarms above would call them too.
  const { teamId } = await openCalled(rt)
  const person = await signIn(rt, teamId, 'member')
  const { id } = await rt.db
    .selectFrom('member')
    .select('id')
    .where('user_id', '=', person.user)
    .executeTakeFirstOrThrow()
  const devices = [pushDevice(`${service.url}/lost-1`), pushDevice(`${service.url}/lost-2`)]
  for (const { endpoint, keys } of devices)
    await person.call('POST', `/v1/members/${id}/push-subscriptions`, { endpoint, keys })
  const lose = async (name: string) => {
    service.answerWith(({ path }) => ({ status: path === name ? 410 : 201 }))
    await person.call('POST', `/v1/members/${id}/channels/test`)
    await settled(id, person.call)
    return (await person.call('GET', `/v1/members/${id}/channels`)).body.data
  }
  const first = await lose('/lost-1')
  assert.deepEqual([first.devices.length, first.channels[0].lastProved.state], [1, 'accepted'])
  assert.equal(mail.unread(), 0)
  const second = await lose('/lost-2')
  assert.deepEqual(second.devices, [])
  assert.equal(second.channels[0].lastProved.state, 'failed')
  assert.equal(second.channels[0].lastProved.reason, 'The device takes no pushes any more')
  const { to, mail: letter } = await mail.next()
  assert.deepEqual([to, letter.subject], [[person.email], 'No push any more'])
  assert.match(letter.text ?? '', /https:\/\/muster\.example\/respond/)
})

test('who is written to when there is trouble is real: the public address, else the mailbox', () => {
  assert.equal(
    pushSubject({ PUBLIC_URL: 'https://muster.example/x', MAIL_FROM: 'a@example.org' }),
    'https://muster.example',
  )
  assert.equal(
    pushSubject({ PUBLIC_URL: 'http://10.0.0.1', MAIL_FROM: 'Muster <a@example.org>' }),
    'mailto:a@example.org',
  )
})

/** Resolves once what was queued for the member has been handed over, or was refused. */
async function settled(id: string, call: typeof at.call): Promise<void> {
  for (;;) {
    const { channels } = (await call('GET', `/v1/members/${id}/channels`)).body.data
    if (channels.every(({ lastProved }: { lastProved: { state: string } }) => lastProved.state !== 'queued')) return
  }
}
