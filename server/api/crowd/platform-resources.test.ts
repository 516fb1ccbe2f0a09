import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fanOut } from '#server/webhooks/fan-out.ts'
import { pointers } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// What the platform's clients know beside the reference: layers, notifications, webhooks (facts C97 to C99).

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const admin = await crowd.addPerson('admin')
const member = await crowd.addPerson('member')
const other = await crowd.addPerson('member')
const nobody = await crowd.anonymous()
const elsewhere = await openCrowd(rt, 'Elsewhere')
const stranger = await elsewhere.addPerson('admin')
const call = (method: string, path: string, body?: unknown, key = admin.token) =>
  crowd.call(method, `/api/v3/${path}`, body, key ? { key } : {})

test('layers: a list that a client can start with, and none in it', async () => {
  for (const path of ['layers', 'layers?type=geojson&active=0', 'layers/']) {
    const { status, body } = await call('GET', path, undefined, nobody)
    assert.deepEqual([status, body.results, body.total_count], [200, [], 0])
  }
  assert.deepEqual([(await call('GET', 'layers/1')).status, (await call('POST', 'layers', {})).status], [404, 405])
})

describe('notifications', () => {
  const collection = async (more = {}) =>
    (await call('POST', 'collections', { name: `Set ${Math.random()}`, ...more })).body.id as number
  const messagesTo = async (contact: number) =>
    (await call('GET', `messages?box=outbox&contact=${contact}&orderby=id`)).body.results

  test('are one’s own, made once, listed and given up', async () => {
    const set = await collection()
    const made = await call('POST', 'notifications', { set: String(set) }, member.token)
    assert.equal(made.status, 200)
    assert.deepEqual([made.body.set.id, made.body.user.id], [set, member.id])
    assert.equal((await call('POST', 'notifications', { set_id: set }, member.token)).body.id, made.body.id)
    const count = async (query: string, key: string) =>
      (await call('GET', `notifications?${query}`, undefined, key)).body.total_count
    assert.deepEqual(
      [await count('', member.token), await count('', other.token), await count(`user=${member.id}`, admin.token)],
      [1, 0, 1],
    )
    const path = `notifications/${made.body.id}`
    for (const [key, status] of [
      [other.token, 403],
      [nobody, 403],
      [member.token, 200],
      [admin.token, 200],
    ] as const)
      assert.equal((await call('GET', path, undefined, key)).status, status)
    assert.equal((await elsewhere.call('GET', `/api/v3/${path}`, undefined, { key: stranger.token })).status, 404)
    assert.equal((await call('DELETE', path, undefined, other.token)).status, 403)
    assert.equal((await call('DELETE', path, undefined, member.token)).body.id, made.body.id)
    assert.equal((await call('GET', path, undefined, member.token)).status, 404)
  })
  test('422 for a collection that is none, or not theirs to read, or a saved search; 403 for nobody', async () => {
    const hidden = await collection({ visible_to: ['admin'] })
    const search = (await call('POST', 'savedsearches', { name: 'Roads', filter: { q: 'x' } })).body.id
    for (const set of [999_999, hidden, search]) {
      const { status, body } = await call('POST', 'notifications', { set }, member.token)
      assert.deepEqual([status, pointers(body)], [422, [undefined, '/set']])
    }
    assert.equal((await call('POST', 'notifications', {}, member.token)).status, 422)
    assert.equal((await call('POST', 'notifications', { set: 'x' }, nobody)).status, 403)
    assert.equal((await call('GET', 'notifications', undefined, nobody)).status, 403)
  })
  test('a post that is put in is told once, to contacts that may be notified, if its reader may read it', async () => {
    const set = await collection()
    const contact = async (address: string, can_notify: boolean, key: string) =>
      (await call('POST', 'contacts', { contact: address, can_notify }, key)).body.id
    const phone = await contact('+358401112233', true, member.token)
    const silent = await contact('quiet@example.org', false, member.token)
    const others = await contact('other@example.org', true, other.token)
    await call('POST', 'notifications', { set }, member.token)
    const post = async (more: object) =>
      (await call('POST', 'posts', { title: 'Bridge', content: 'Out', ...more })).body.id
    const [open, draft, secret, bulk] = [
      await post({ status: 'published' }),
      await post({}),
      await post({ status: 'published', published_to: ['admin'] }),
      await post({ status: 'published', title: 'Road' }),
    ]
    for (const id of [open, open, draft, secret]) await call('POST', `collections/${set}/posts`, { id })
    await call('POST', 'posts/bulk', { operation: 'collect', set, ids: [open, bulk] })
    const told = (await messagesTo(phone)).map(({ message, type }: { message: string; type: string }) => [
      message.split(': ').at(-1),
      type,
    ])
    assert.deepEqual(told, [
      ['Bridge', 'sms'],
      ['Road', 'sms'],
    ])
    for (const id of [silent, others]) assert.deepEqual(await messagesTo(id), [])
  })
})

describe('webhooks', () => {
  const given = { entity_type: 'post', event_type: 'create', url: 'https://example.com/trigger' }
  const shared_secret = 'f2416258639b0584c909dd9cdb33db347577435797471c6b995a8af382cd8cd6'

  test('are the team’s own, with a number, and the secret that was sent', async () => {
    const { status, body } = await call('POST', 'webhooks', { ...given, shared_secret, name: 'Map' })
    assert.equal(status, 200)
    assert.deepEqual(
      [typeof body.id, body.url, body.event_type, body.entity_type, body.shared_secret, body.user.id, body.updated],
      ['number', given.url, 'create', 'post', shared_secret, admin.id, null],
    )
    const row = await rt.db.selectFrom('webhook').selectAll().where('url', '=', given.url).executeTakeFirstOrThrow()
    assert.deepEqual([row.events, row.scopes, row.description], [['POST_CREATE'], ['reports:read'], 'Map'])
    assert.equal(Buffer.from(row.secret.replace('whsec_', ''), 'base64').toString(), shared_secret)
    const path = `webhooks/${body.id}`
    assert.equal((await call('GET', path)).body.shared_secret, null)
    const changed = await call('PUT', path, { event_type: 'delete', name: null })
    assert.deepEqual([changed.body.event_type, changed.body.name, changed.body.url], ['delete', null, given.url])
    assert.notEqual(changed.body.updated, null)
    const count = async (query: string) => (await call('GET', `webhooks?${query}`)).body.total_count
    assert.deepEqual([await count(''), await count(`user=${admin.id}`), await count(`user=${member.id}`)], [1, 1, 0])
    assert.equal((await elsewhere.call('GET', `/api/v3/${path}`, undefined, { key: stranger.token })).status, 404)
    assert.equal(
      (await elsewhere.call('GET', '/api/v3/webhooks', undefined, { key: stranger.token })).body.total_count,
      0,
    )
    assert.equal((await call('DELETE', path)).body.id, body.id)
    assert.deepEqual(await rt.db.selectFrom('webhook').select('id').where('url', '=', given.url).execute(), [])
  })
  test('hear of posts', async () => {
    const { body } = await call('POST', 'webhooks', { ...given, url: 'https://example.com/heard' })
    assert.ok(body.shared_secret.length > 20)
    const { id } = await rt.db
      .selectFrom('webhook')
      .select('id')
      .where('url', '=', 'https://example.com/heard')
      .executeTakeFirstOrThrow()
    await call('POST', 'posts', { title: 'Heard', content: 'Of' })
    const ctx = rt.contextOf({ teamId: crowd.teamId, centre: 'live', actor: { kind: 'system' } })
    const read = () => rt.db.selectFrom('webhook_delivery').select('type').where('webhook_id', '=', id).execute()
    // The running server may be at it just now; then the call leaves it alone.
    while ((await read()).length === 0) await fanOut(ctx, id)
    assert.deepEqual(await read(), [{ type: 'POST_CREATE' }])
  })
  test('422 for what is wrong, all at once, and for addresses in here; 403 to all but admins', async () => {
    const wrong = { entity_type: 'form', event_type: 'explode', url: 'ftp://x', shared_secret: 'short' }
    const { status, body } = await call('POST', 'webhooks', wrong)
    assert.deepEqual(
      [status, pointers(body).sort()],
      [422, ['/entity_type', '/event_type', '/shared_secret', '/url', undefined]],
    )
    for (const url of ['http://127.0.0.1/x', 'http://10.0.0.1', 'http://localhost:3000', 'http://[::1]/'])
      assert.equal((await call('POST', 'webhooks', { ...given, url })).status, 422, url)
    for (const key of [member.token, nobody]) {
      assert.equal((await call('POST', 'webhooks', wrong, key)).status, 403)
      assert.equal((await call('GET', 'webhooks', undefined, key)).status, 403)
    }
  })
})
