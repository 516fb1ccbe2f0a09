import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Scope } from '#lib/scopes.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const stranger = await openTeam(rt, { name: 'Strangers' })
const drill = await openTeam(rt, { teamId: team.teamId, centre: 'training' })

const URL_OF = 'https://hooks.example.com/muster'
const hook = (body = {}) => ({ url: URL_OF, events: ['ALARM_*'], ...body })
const make = async (body = {}, by = team) => (await by.call('POST', '/v1/webhooks', hook(body))).body.data
const narrow = (...scopes: Scope[]) => openTeam(rt, { teamId: team.teamId, scopes })

test('200 creates with a secret that is never shown again, lists, reads, updates and deletes', async () => {
  const made = await team.call('POST', '/v1/webhooks', hook({ description: 'To the wall' }))
  const { secret, ...webhook } = made.body.data
  assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/)
  assert.match(webhook.id, /^whk_[0-9a-z]{26}00$/)
  assert.deepEqual([webhook.url, webhook.events, webhook.active, webhook.centre], [URL_OF, ['ALARM_*'], true, 'live'])
  assert.deepEqual((await team.call('GET', `/v1/webhooks/${webhook.id}`)).body.data, webhook)
  const listed = (await team.call('GET', '/v1/webhooks?search=WALL')).body
  assert.deepEqual([listed.count, listed.data], [1, [webhook]])
  const changed = (await team.call('PATCH', `/v1/webhooks/${webhook.id}`, { events: ['*'], description: null })).body
    .data
  assert.deepEqual([changed.events, changed.description, changed.url], [['*'], null, URL_OF])
  assert.deepEqual((await team.call('DELETE', `/v1/webhooks/${webhook.id}`)).body.data, { id: webhook.id })
  assert.equal((await team.call('GET', `/v1/webhooks/${webhook.id}`)).status, 404)
})

test('200 names who made it, also after that key is revoked', async () => {
  const maker = await narrow('webhooks:create', 'alarms:read')
  const { id, creator } = await make({}, maker)
  assert.deepEqual([creator.type, creator.member], ['key', null])
  assert.equal((await team.call('DELETE', `/v1/keys/${creator.key.id}`)).status, 200)
  const kept = (await team.call('GET', `/v1/webhooks/${id}`)).body.data
  assert.deepEqual([kept.creator, kept.active], [creator, true])
})

test('200 rotates the secret; neither it nor the address behind its host gets into the log', async () => {
  const { id, secret } = await make({ url: `${URL_OF}?token=hidden` })
  const rotated = (await team.call('POST', `/v1/webhooks/${id}/secret`)).body.data
  assert.match(rotated.secret, /^whsec_/)
  assert.notEqual(rotated.secret, secret)
  await team.call('PATCH', `/v1/webhooks/${id}`, { url: `${URL_OF}?token=other` })
  await team.call('DELETE', `/v1/webhooks/${id}`)
  const rows = await rt.db
    .selectFrom('activity')
    .selectAll()
    .orderBy('seq')
    .where('object_id', '=', id)
    .orderBy('seq')
    .execute()
  assert.deepEqual(
    rows.map(({ action, changes }) => [action, changes.map(({ key }) => key)]),
    [
      ['WEBHOOK_CREATE', ['url', 'events', 'active']],
      ['WEBHOOK_UPDATE', ['secret']],
      ['WEBHOOK_UPDATE', ['url']],
      ['WEBHOOK_DELETE', []],
    ],
  )
  for (const word of ['whsec_', 'token', '/muster']) assert.ok(!JSON.stringify(rows).includes(word), word)
})

test('200 a PATCH that changes nothing writes nothing', async () => {
  const { id, updatedAt } = await make()
  assert.equal((await team.call('PATCH', `/v1/webhooks/${id}`, hook())).body.data.updatedAt, updatedAt)
  const rows = await rt.db.selectFrom('activity').select('action').orderBy('seq').where('object_id', '=', id).execute()
  assert.deepEqual(rows, [{ action: 'WEBHOOK_CREATE' }])
})

const bad: [string, object][] = [
  ['no url', { url: undefined }],
  ['no events', { events: undefined }],
  ['an empty list of events', { events: [] }],
  ['an unknown action', { events: ['ALARM_EXPLODE'] }],
  ['a pattern that fits nothing', { events: ['HORSE_*'] }],
  ['a pattern with two stars', { events: ['*LARM*'] }],
  ['events that are no list', { events: 'ALARM_*' }],
  ['another scheme', { url: 'ftp://example.com/' }],
  ['no address', { url: 'example.com' }],
  ['an address that is too long', { url: `https://example.com/${'x'.repeat(2000)}` }],
  ['white space in the address', { url: 'https://exa\tmple.com/' }],
  ['a name and password', { url: 'https://user:word@example.com/' }],
  ['a dot at the end of the host', { url: 'https://example.com./' }],
  ['a description of white space', { description: ' ' }],
  ['an active that is no boolean', { active: 'yes' }],
]
for (const [what, body] of bad)
  test(`400 for ${what}`, async () => {
    const before = (await team.call('GET', '/v1/webhooks')).body.count
    assert.equal((await team.call('POST', '/v1/webhooks', hook(body))).status, 400)
    assert.equal((await team.call('GET', '/v1/webhooks')).body.count, before)
  })

const inside = [
  'http://localhost/',
  'http://LOCALHOST:8080/',
  'http://db.localhost/',
  'http://localhost./',
  'http://127.0.0.1/',
  'http://127.9.9.9/',
  'http://0.0.0.0/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://100.64.0.1/',
  'http://224.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://127.0.0.1./',
  'http://①②⑦.0.0.1/',
  'http:\\\\127.0.0.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://[ff02::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a00:1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[2002:7f00:1::]/',
]
for (const url of inside)
  test(`400 for ${url}, and for turning a webhook there`, async () => {
    assert.equal((await team.call('POST', '/v1/webhooks', hook({ url }))).status, 400)
    const { id } = await make()
    const refused = await team.call('PATCH', `/v1/webhooks/${id}`, { url })
    assert.equal(refused.status, 400)
    assert.equal(refused.body.error.fields[0].path, 'url')
  })

test('200 a public address as four decimal numbers is taken, eight in a row are not what was meant', async () => {
  assert.equal((await make({ url: 'https://93.184.216.34/hook' })).url, 'https://93.184.216.34/hook')
  assert.equal((await team.call('POST', '/v1/webhooks', hook({ url: 'https://1572395042/' }))).status, 400)
})

test('400 with an Idempotency-Key, where the answer would have to be kept with its secret', async () => {
  const headers = { 'idempotency-key': 'once' }
  assert.equal((await team.call('POST', '/v1/webhooks', hook(), { headers })).status, 400)
  const { id } = await make()
  assert.equal((await team.call('POST', `/v1/webhooks/${id}/secret`, undefined, { headers })).status, 400)
  assert.deepEqual(await rt.db.selectFrom('idempotency').selectAll().execute(), [])
})

test('403 without the scope, on every operation', async () => {
  const { id } = await make()
  const other = await narrow('alarms:read')
  const operations = [
    ['POST', ''],
    ['GET', ''],
    ['GET', `/${id}`],
    ['PATCH', `/${id}`],
    ['DELETE', `/${id}`],
    ['POST', `/${id}/secret`],
  ] as const
  for (const [method, path] of operations)
    assert.equal((await other.call(method, `/v1/webhooks${path}`, method === 'GET' ? undefined : hook())).status, 403)
})

test('403 for subscribing to what the key may not read; a pattern stands for what it may', async () => {
  const other = await narrow('webhooks:create', 'webhooks:update', 'tags:read')
  for (const events of [['ALARM_CREATE'], ['ALARM_*'], ['TAG_CREATE', 'VEHICLE_*']])
    assert.equal((await other.call('POST', '/v1/webhooks', hook({ events }))).status, 403)
  const { id } = await make({ events: ['*'] }, other)
  assert.equal((await other.call('PATCH', `/v1/webhooks/${id}`, { events: ['ALARM_*'] })).status, 403)
  assert.equal((await other.call('PATCH', `/v1/webhooks/${id}`, { url: `${URL_OF}/2` })).status, 200)
})

test('403 for changing a webhook, or asking for its secret, that hears more than the key may read', async () => {
  const { id } = await make({ events: ['*'] })
  const other = await narrow('webhooks:update', 'webhooks:read', 'tags:read')
  for (const change of [{ url: 'https://elsewhere.example/' }, { active: true }])
    assert.equal((await other.call('PATCH', `/v1/webhooks/${id}`, change)).status, 403)
  assert.equal((await other.call('POST', `/v1/webhooks/${id}/secret`)).status, 403)
  assert.equal((await other.call('PATCH', `/v1/webhooks/${id}`, { events: ['TAG_*'] })).status, 200)
  assert.equal((await other.call('POST', `/v1/webhooks/${id}/secret`)).status, 200)
})

test('404 for a foreign webhook, one of the other centre, an unknown, malformed or wrong id, on every operation', async () => {
  const foreign = (await make({}, stranger)).id
  const training = (await make({}, drill)).id
  const unknown = `whk_${'0'.repeat(28)}`
  for (const id of [foreign, training, unknown, 'nothing', foreign.replace('whk', 'tag')])
    for (const [method, path, body] of [
      ['GET', ''],
      ['PATCH', '', {}],
      ['DELETE', ''],
      ['POST', '/secret'],
    ] as const)
      assert.equal((await team.call(method, `/v1/webhooks/${id}${path}`, body)).status, 404, `${method} ${id}${path}`)
  const seen = (await team.call('GET', '/v1/webhooks?limit=100')).body.data.map(({ id }: { id: string }) => id)
  assert.ok(!seen.includes(foreign) && !seen.includes(training))
})

test('412 for a version that is no longer, 200 for the one shown', async () => {
  const { id } = await make()
  const headers = { 'if-match': '"1"' }
  assert.equal((await team.call('GET', `/v1/webhooks/${id}`)).headers.get('etag'), '"1"')
  assert.equal((await team.call('PATCH', `/v1/webhooks/${id}`, { active: false }, { headers })).status, 200)
  assert.equal((await team.call('PATCH', `/v1/webhooks/${id}`, { active: true }, { headers })).status, 412)
  assert.equal((await team.call('DELETE', `/v1/webhooks/${id}`, undefined, { headers })).status, 412)
})
