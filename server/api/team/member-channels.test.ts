import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const DEVICE = {
  endpoint: 'https://push.example.org/a',
  keys: {
    p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  },
}

test('the ladder is kept in its order; numbers are E.164 by the team’s country, topics are made, ids stay', async () => {
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { address: { country: 'FI' } })
  const path = `/v1/members/${await addMember()}/channels`
  const wanted = [
    { kind: 'push' },
    { kind: 'ntfy' },
    { kind: 'sms', number: '040 111 2222' },
    { kind: 'voice', number: '+358 40 111 2222' },
    { kind: 'mail', address: 'aino@example.org' },
  ]
  const first = await team.call('PUT', path, { channels: wanted })
  const { channels, devices } = first.body.data
  assert.deepEqual(
    channels.map(({ id, topic, ...rest }: { id: string; topic?: string }) => ({
      ...rest,
      ...(topic && { topic: topic.length }),
      id: id.slice(0, 4),
    })),
    [
      { id: 'chn_', kind: 'push', lastProved: null },
      { id: 'chn_', kind: 'ntfy', lastProved: null, topic: 'muster-'.length + 24 },
      { id: 'chn_', kind: 'sms', lastProved: null, number: '+358401112222' },
      { id: 'chn_', kind: 'voice', lastProved: null, number: '+358401112222' },
      { id: 'chn_', kind: 'mail', lastProved: null, address: 'aino@example.org' },
    ],
  )
  assert.deepEqual(devices, [])
  assert.deepEqual((await team.call('GET', path)).body.data, first.body.data)

  const [push, ntfy, sms] = channels
  const again = [{ kind: 'sms', number: '+358401112222' }, { kind: 'ntfy', topic: ntfy.topic }, { kind: 'push' }]
  const turned = (await team.call('PUT', path, { channels: again })).body.data.channels
  assert.deepEqual(turned, [sms, ntfy, push])
})

test('the log has kinds, and never where to', async () => {
  const id = await addMember()
  await team.call('PUT', `/v1/members/${id}/channels`, { channels: [{ kind: 'sms', number: '+358401112233' }] })
  const { rows } = await logOf(id)
  const [entry] = rows
  assert.deepEqual([entry?.action, entry?.changes], ['CHANNEL_UPDATE', [{ key: 'kinds', from: [], to: ['sms'] }]])
  await team.call('PUT', `/v1/members/${id}/channels`, { channels: [{ kind: 'sms', number: '+358401112233' }] })
  assert.equal((await logOf(id)).rows.length, 1, 'nothing changed, nothing is said')
})

const wrong = [
  {},
  { channels: 'push' },
  { channels: [{ kind: 'fax' }] },
  { channels: [{ kind: 'sms' }] },
  { channels: [{ kind: 'sms', number: 'the red one' }] },
  { channels: [{ kind: 'voice', number: '112' }] },
  { channels: [{ kind: 'mail', address: 'nobody' }] },
  { channels: [{ kind: 'ntfy', topic: 'a/b' }] },
  { channels: [{ kind: 'push' }, { kind: 'push' }] },
  {
    channels: [
      { kind: 'sms', number: '+358401112222' },
      { kind: 'sms', number: '+358 40 1112222' },
    ],
  },
  { channels: Array.from({ length: 11 }, (_, n) => ({ kind: 'ntfy', topic: `t${n}` })) },
]
test('400 for what nobody can be alerted by; what was there stays', async () => {
  const path = `/v1/members/${await addMember()}/channels`
  const before = (await team.call('PUT', path, { channels: [{ kind: 'push' }] })).body.data
  for (const body of wrong) {
    const answer = await team.call('PUT', path, body)
    assert.deepEqual([answer.status, answer.body.error?.code], [400, 'bad_request'], JSON.stringify(body))
    assert.deepEqual((await team.call('GET', path)).body.data, before)
  }
})

test('a session may do all this about itself, and about nobody else; an administrator about everybody', async () => {
  const other = await addMember()
  const person = await signIn(rt, team.teamId, 'member')
  const own = await memberOf(person.user)
  const admin = await signIn(rt, team.teamId, 'admin')
  const dispatcher = await signIn(rt, team.teamId, 'dispatcher')
  const statuses = async (call: typeof person.call, id: string) => [
    (await call('GET', `/v1/members/${id}/channels`)).status,
    (await call('PUT', `/v1/members/${id}/channels`, { channels: [{ kind: 'push' }] })).status,
    (await call('POST', `/v1/members/${id}/push-subscriptions`, DEVICE)).status,
    (await call('POST', `/v1/members/${id}/channels/test`)).status,
  ]
  assert.deepEqual(await statuses(person.call, own), [200, 200, 200, 200])
  assert.deepEqual(await statuses(person.call, other), [403, 403, 403, 403])
  assert.deepEqual(await statuses(dispatcher.call, other), [403, 403, 403, 403])
  assert.deepEqual(await statuses(admin.call, other), [200, 200, 200, 200])
})

test('a device that says it again is the same one; a member without push gets it, tried first', async () => {
  const id = await addMember()
  await team.call('PUT', `/v1/members/${id}/channels`, { channels: [{ kind: 'mail', address: 'a@example.org' }] })
  const path = `/v1/members/${id}/push-subscriptions`
  const made = (await team.call('POST', path, { ...DEVICE, label: 'Firefox' })).body.data
  const again = (await team.call('POST', path, { ...DEVICE, label: 'Firefox' })).body.data
  assert.deepEqual([again.id, again.createdAt, again.label], [made.id, made.createdAt, 'Firefox'])
  const { channels, devices } = (await team.call('GET', `/v1/members/${id}/channels`)).body.data
  assert.deepEqual(
    channels.map(({ kind }: { kind: string }) => kind),
    ['push', 'mail'],
  )
  assert.deepEqual(devices, [again])
  assert.equal((await logOf(id)).rows.length, 2, 'the ladder, and the device once')
  assert.equal((await team.call('DELETE', `${path}/${made.id}`)).status, 200)
  assert.equal((await team.call('DELETE', `${path}/${made.id}`)).status, 404)
})

test('400 for a device that cannot be reached or have anything encrypted for it', async () => {
  const path = `/v1/members/${await addMember()}/push-subscriptions`
  const { keys } = DEVICE
  for (const body of [
    { ...DEVICE, endpoint: 'http://push.example.org/a' },
    { ...DEVICE, endpoint: 'https://127.0.0.1/a' },
    { ...DEVICE, endpoint: 'https://localhost:8080/a' },
    { ...DEVICE, endpoint: 'nowhere' },
    { ...DEVICE, keys: { ...keys, p256dh: `BA${'A'.repeat(85)}` } }, // no point of the curve
    { ...DEVICE, keys: { ...keys, auth: 'short' } },
    { endpoint: DEVICE.endpoint },
  ])
    assert.equal((await team.call('POST', path, body)).status, 400, JSON.stringify(body))
  assert.deepEqual(
    await rt.db
      .selectFrom('push_subscription')
      .select('id')
      .where('endpoint', 'like', '%/a')
      .where('member_id', '=', path.split('/')[3]!)
      .execute(),
    [],
  )
})

test('who signs out of a device, and who is no longer the member’s user, gets nothing more there', async () => {
  const person = await signIn(rt, team.teamId, 'member')
  const id = await memberOf(person.user)
  const devices = async () => (await team.call('GET', `/v1/members/${id}/channels`)).body.data.devices.length
  const subscribe = (n: number) =>
    person.call('POST', `/v1/members/${id}/push-subscriptions`, {
      ...DEVICE,
      endpoint: `https://push.example.org/s${n}`,
    })
  await subscribe(1)
  assert.equal(await devices(), 1)
  const headers = { cookie: person.cookie, origin: 'http://localhost', host: 'localhost' }
  const out = await rt.auth.handler(new Request('http://localhost/api/auth/sign-out', { method: 'POST', headers }))
  assert.deepEqual([out.status, await devices()], [200, 0])

  await team.call('POST', `/v1/members/${id}/push-subscriptions`, DEVICE)
  assert.equal(await devices(), 1)
  await team.call('PATCH', `/v1/members/${id}`, { user: null })
  assert.equal(await devices(), 0)
})

test('the key for devices is a point of P-256, and the same for everybody', async () => {
  const { key } = (await team.call('GET', '/v1/push-key')).body.data
  const bytes = Buffer.from(key, 'base64url')
  assert.deepEqual([bytes.length, bytes[0]], [65, 4])
  const person = await signIn(rt, team.teamId, 'member')
  assert.equal((await person.call('GET', '/v1/push-key')).body.data.key, key)
})

test('what is set up here is told to everybody, where the SMS gateway delivers only to who may change it', async () => {
  const { smsGateway, ...told } = (await team.call('GET', '/v1/channels')).body.data
  assert.deepEqual(told, { push: true, ntfy: null, sms: null, voice: null, mail: false })
  assert.match(smsGateway, /\/sms\/gateway\/[\w-]{43}$/)
  const post = (path: string) => rt.intake.request(path, { method: 'POST', body: '{"id": "x", "status": "sent"}' })
  assert.equal((await post(new URL(smsGateway).pathname)).status, 200)
  const person = await signIn(rt, team.teamId, 'dispatcher')
  assert.equal((await person.call('GET', '/v1/channels')).body.data.smsGateway, null)
})

async function addMember(): Promise<string> {
  return (await team.call('POST', '/v1/members', { firstname: 'Aino', lastname: 'Berg' })).body.data.id
}

async function memberOf(user: string): Promise<string> {
  return (await rt.db.selectFrom('member').select('id').where('user_id', '=', user).executeTakeFirstOrThrow()).id
}

async function logOf(objectId: string) {
  const rows = await rt.db
    .selectFrom('activity')
    .selectAll()
    .where('object_id', '=', objectId)
    .where('action', '=', 'CHANNEL_UPDATE')
    .orderBy('seq', 'desc')
    .execute()
  assert.ok(!JSON.stringify(rows).includes('35840111'))
  return { rows }
}
