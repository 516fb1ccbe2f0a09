import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { PERMISSION_NAMES } from '#lib/permissions.ts'
import { pointers } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin, id: adminId } = await crowd.addPerson('admin')
const { token: manager } = await crowd.addPerson('member', PERMISSION_NAMES)
const { token: member } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const MESSAGES = '/api/v3/messages'
const ask = (method: string, path: string, body?: unknown, key = admin) => crowd.call(method, path, body, { key })

const contact = (await ask('POST', '/api/v3/contacts', { type: 'phone', contact: '+358401234567' })).body

const create = (more: object = {}, key = admin) =>
  ask('POST', MESSAGES, { message: 'We are on our way', type: 'sms', ...more }, key)
const incoming = (more: object = {}) => create({ direction: 'incoming', contact_id: contact.id, ...more })
const idsIn = (body: { results: { id: number }[] }) => body.results.map(({ id }) => id)
const found = async (query: string) => idsIn((await ask('GET', `${MESSAGES}?limit=1000&${query}`)).body)

describe('200', () => {
  test('a message as the reference prints it; nobody sends text messages here, so it stays pending', async () => {
    const { status, body } = await create({ contact_id: contact.id, additional_data: { urgent: true } })
    assert.equal(status, 200)
    const { id, created, ...rest } = body
    assert.match(created, /\+00:00$/)
    assert.deepEqual(rest, {
      url: `http://localhost${MESSAGES}/${id}`,
      parent: null,
      contact_id: contact.id,
      contact: { id: contact.id, url: `http://localhost/api/v3/contacts/${contact.id}` },
      user: { id: adminId, url: `http://localhost/api/v3/users/${adminId}` },
      post_id: null,
      data_provider: null,
      data_provider_message_id: null,
      title: '',
      message: 'We are on our way',
      type: 'sms',
      status: 'pending',
      direction: 'outgoing',
      additional_data: { urgent: true },
      notification_post_id: null,
      updated: null,
      allowed_privileges: ['read', 'create', 'update', 'delete', 'search'],
    })
    assert.deepEqual((await ask('GET', `${MESSAGES}/${id}`)).body, body)
    assert.deepEqual((await ask('PUT', `${MESSAGES}/${id}`, body)).body, body, 'sent back as it is, nothing changes')
  })
  test('an answer takes type, provider and contact from what it answers', async () => {
    const { body: parent } = await incoming({ data_provider: 'smssync' })
    const { body } = await ask('POST', MESSAGES, { message: 'Thank you', parent_id: parent.id })
    assert.deepEqual(body.parent, { id: String(parent.id), url: `http://localhost${MESSAGES}/${parent.id}` })
    assert.deepEqual([body.type, body.data_provider, body.contact_id], ['sms', 'smssync', contact.id])
  })
  test('what was received elsewhere is written down', async () => {
    const { body } = await incoming({ title: 'Call', data_provider_message_id: 'X1', data_provider: 'twilio' })
    assert.deepEqual([body.status, body.direction, body.user], ['received', 'incoming', null])
    assert.deepEqual(body.allowed_privileges, ['read', 'create', 'delete', 'search'])
  })
  test('boxes and filters', async () => {
    const { body: post } = await ask('POST', '/api/v3/posts', { title: 'Road', content: 'Blocked' })
    const { body: came } = await incoming({ message: 'the needle', post_id: post.id })
    const { body: went } = await create({ title: 'A NEEDLE too', parent_id: came.id })
    const { body: archived } = await create({ message: 'needle, put away', contact_id: contact.id })
    assert.equal((await ask('PUT', `${MESSAGES}/${archived.id}`, { status: 'archived' })).body.status, 'archived')
    const lists: [string, number[]][] = [
      ['q=needle', [came.id, went.id]],
      ['q=needle&box=inbox', [came.id]],
      ['q=needle&box=outbox', [went.id]],
      ['q=needle&box=archived', [archived.id]],
      ['q=needle&box=all', [came.id, went.id, archived.id]],
      ['q=needle&status=all', [came.id, went.id, archived.id]],
      ['q=needle&status=archived,received', [came.id, archived.id]],
      [`q=needle&contact=${contact.id}&type=sms`, [came.id, went.id]],
      [`parent=${came.id}`, [went.id]],
      [`post=${post.id}`, [came.id]],
      ['q=needle&user=me', [went.id]],
      ['q=needle&data_provider=nexmo', []],
      ['q=needle&orderby=created&order=desc', [went.id, came.id]],
    ]
    for (const [query, expected] of lists) assert.deepEqual(await found(query), expected, query)
    assert.ok((await found('q=358401234567')).includes(came.id), 'the contact’s number is searched, too')
  })
  test('the post of a message', async () => {
    const { body: post } = await ask('POST', '/api/v3/posts', { title: 'Road', content: 'Blocked' })
    const { body: message } = await incoming({ post_id: post.id })
    const { status, body } = await ask('GET', `${MESSAGES}/${message.id}/post`)
    assert.deepEqual([status, body.id, body.title], [200, post.id, 'Road'])
  })
  test('a message that is still to go is changed, and cancelled', async () => {
    const { body: message } = await create()
    const { body: changed } = await ask('PUT', `${MESSAGES}/${message.id}`, { message: 'We are there' })
    assert.deepEqual([changed.message, changed.status], ['We are there', 'pending'])
    assert.equal((await ask('PUT', `${MESSAGES}/${message.id}`, { status: 'cancelled' })).body.status, 'cancelled')
  })
  test('a deleted message is gone', async () => {
    const { body: message } = await incoming()
    assert.deepEqual((await ask('DELETE', `${MESSAGES}/${message.id}`)).body, message)
    assert.equal((await ask('GET', `${MESSAGES}/${message.id}`)).status, 404)
  })
  test('the log keeps no words', async () => {
    const { body } = await create({ message: 'secret words', title: 'secret title' })
    await ask('PUT', `${MESSAGES}/${body.id}`, { message: 'other secret words' })
    const entries = await rt.db
      .selectFrom('activity')
      .selectAll()
      .orderBy('seq')
      .where('object_id', '=', String(body.id))
      .execute()
    const ours = entries.filter(({ action }) => action.startsWith('MESSAGE_'))
    assert.equal(ours.length, 2)
    assert.ok(!JSON.stringify(ours).includes('secret'))
  })
})

test('an id greater than any there is finds nothing', async () => {
  for (const name of ['contact', 'parent', 'post', 'user']) {
    const { status, body } = await ask('GET', `${MESSAGES}?${name}=999999999999999`)
    assert.deepEqual([status, body.total_count], [200, 0], name)
  }
})

test('400 for a body that is no JSON', async () =>
  assert.equal((await crowd.call('POST', MESSAGES, undefined, { key: admin, raw: '[1' })).status, 400))

test('401 without a token', async () => assert.equal((await crowd.call('GET', MESSAGES)).status, 401))

describe('403', () => {
  test('for everybody but admins, whatever their permissions', async () => {
    const { body: message } = await create()
    for (const key of [nobody, member, manager]) {
      assert.equal((await ask('GET', MESSAGES, undefined, key)).status, 403)
      assert.equal((await create({}, key)).status, 403)
      for (const [method, path, body] of [['GET'], ['GET', '/post'], ['PUT', '', { status: 1 }], ['DELETE']] as const)
        assert.equal((await ask(method, `${MESSAGES}/${message.id}${path ?? ''}`, body, key)).status, 403)
    }
  })
  test('for changing what came in', async () => {
    const { body: message } = await incoming()
    assert.equal((await ask('PUT', `${MESSAGES}/${message.id}`, { status: 'archived' })).status, 403)
  })
})

test('404 for an unknown id, one of another team, and a message without a post', async () => {
  const other = await openCrowd(rt, 'Other team')
  const { token } = await other.addPerson('admin')
  const { body: foreign } = await other.call('POST', MESSAGES, { message: 'x' }, { key: token })
  for (const id of ['999999', 'x', String(foreign.id)])
    for (const [method, path, sent] of [['GET'], ['GET', '/post'], ['PUT', '', {}], ['DELETE']] as const)
      assert.equal((await ask(method, `${MESSAGES}/${id}${path ?? ''}`, sent)).status, 404)
  const { body: message } = await create()
  assert.equal((await ask('GET', `${MESSAGES}/${message.id}/post`)).status, 404)
})

test('405 for a method it has not', async () => assert.equal((await ask('POST', `${MESSAGES}/1`, {})).status, 405))

describe('422', () => {
  test('names the field of a new one', async () => {
    const { body: mail } = await ask('POST', '/api/v3/contacts', { contact: 'a@example.org' })
    await incoming({ data_provider: 'twilio', data_provider_message_id: 'SM1' })
    const wrong: [object, string][] = [
      [{ message: undefined }, '/message'],
      [{ additional_data: { a: '\u0000' } }, '/additional_data'],
      [{ additional_data: ['\ud83d'] }, '/additional_data'],
      [{ type: 'pigeon' }, '/type'],
      [{ contact_id: mail.id }, '/type'],
      [{ contact_id: 999_999 }, '/contact_id'],
      [{ parent_id: 999_999 }, '/parent_id'],
      [{ post_id: 999_999 }, '/post_id'],
      [{ notification_post_id: 999_999 }, '/notification_post_id'],
      [{ user: { id: 999_999 } }, '/user_id'],
      [{ data_provider: 'pigeon' }, '/data_provider'],
      [{ data_provider: 'email' }, '/data_provider'],
      [{ data_provider_message_id: 'mine' }, '/data_provider_message_id'],
      [{ status: 'sent' }, '/status'],
      [{ status: 'lost' }, '/status'],
      [{ direction: 'sideways' }, '/direction'],
      [{ direction: 'incoming', status: 'pending' }, '/status'],
      [
        { direction: 'incoming', data_provider: 'twilio', data_provider_message_id: 'SM1' },
        '/data_provider_message_id',
      ],
    ]
    for (const [more, pointer] of wrong) {
      const { status, body } = await create(more)
      assert.deepEqual([status, pointers(body)], [422, [undefined, pointer]], pointer)
    }
  })
  test('for what can no longer be changed', async () => {
    const { body: message } = await create()
    await ask('PUT', `${MESSAGES}/${message.id}`, { status: 'sent' })
    const wrong: [object, string][] = [
      [{ status: 'pending' }, '/status'],
      [{ message: 'Other words' }, '/message'],
      [{ type: 'email' }, '/type'],
      [{ direction: 'incoming' }, '/direction'],
      [{ contact_id: contact.id }, '/contact_id'],
    ]
    for (const [change, pointer] of wrong) {
      const { status, body } = await ask('PUT', `${MESSAGES}/${message.id}`, change)
      assert.deepEqual([status, pointers(body)], [422, [undefined, pointer]])
    }
  })
})
