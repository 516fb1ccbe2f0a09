import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { pointers } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin, id: adminId } = await crowd.addPerson('admin')
const member = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const CONTACTS = '/api/v3/contacts'
let made = 0
const phone = () => `+35840${String(++made).padStart(7, '0')}`
const ask = (method: string, path: string, body?: unknown, key = admin) => crowd.call(method, path, body, { key })
const create = (more: object = {}, key = admin) =>
  ask('POST', CONTACTS, { type: 'phone', contact: phone(), ...more }, key)
const idsIn = (body: { results: { id: number }[] }) => body.results.map(({ id }) => id)

describe('200', () => {
  test('a contact as the reference prints it', async () => {
    const { status, body } = await create({ contact: '+358 (40) 123-4567', data_provider: 'smssync', can_notify: '1' })
    assert.equal(status, 200)
    const { id, created, ...rest } = body
    assert.match(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
    assert.deepEqual(rest, {
      url: `http://localhost${CONTACTS}/${id}`,
      user: { id: adminId, url: `http://localhost/api/v3/users/${adminId}` },
      data_provider: 'smssync',
      type: 'phone',
      contact: '+358401234567',
      can_notify: true,
      updated: null,
      allowed_privileges: ['read', 'create', 'update', 'delete', 'search'],
    })
    assert.deepEqual((await ask('GET', `${CONTACTS}/${id}`)).body, body)
    assert.equal(
      (await ask('PUT', `${CONTACTS}/${id}`, body)).body.updated,
      null,
      'sent back as it is, nothing changes',
    )
  })
  test('without a type it is what the address looks like', async () => {
    const { body } = await create({ type: undefined, contact: 'Aino.Berg@Example.org' })
    assert.deepEqual([body.type, body.contact], ['email', 'aino.berg@example.org'])
  })
  test('members have their own, and lists show them no others', async () => {
    const { body: own } = await create({}, member.token)
    assert.equal(own.user.id, member.id)
    assert.deepEqual(own.allowed_privileges, ['read', 'create', 'update', 'search'])
    assert.deepEqual(idsIn((await ask('GET', CONTACTS, undefined, member.token)).body), [own.id])
    assert.deepEqual(idsIn((await ask('GET', `${CONTACTS}?user=${adminId}`, undefined, member.token)).body), [])
    assert.deepEqual(idsIn((await ask('GET', `${CONTACTS}?user=me`, undefined, member.token)).body), [own.id])
    assert.ok(!idsIn((await ask('GET', `${CONTACTS}?user=me`)).body).includes(own.id))
    assert.equal((await ask('PUT', `${CONTACTS}/${own.id}`, { can_notify: true }, member.token)).body.can_notify, true)
  })
  test('filters join, and links keep them', async () => {
    const { body: one } = await create({ type: 'email', contact: 'filter@example.org', data_provider: 'email' })
    await create({ type: 'email', contact: 'other@example.org' })
    const counted = async (query: string) => (await ask('GET', `${CONTACTS}?q=FILTER&${query}`)).body.total_count
    assert.deepEqual([await counted('data_source=email'), await counted('data_source=pigeon')], [1, 0])
    const { body } = await ask('GET', `${CONTACTS}?type=email&data_provider=email&q=FILTER`)
    assert.deepEqual(idsIn(body), [one.id])
    assert.match(body.next, /type=email&data_provider=email&q=FILTER&offset=20&limit=20$/)
  })
  test('a deleted contact leaves its messages, which have none then', async () => {
    const { body: contact } = await create()
    const { body: message } = await ask('POST', '/api/v3/messages', { message: 'Hello', contact_id: contact.id })
    assert.equal(message.contact_id, contact.id)
    const { status, body } = await ask('DELETE', `${CONTACTS}/${contact.id}`)
    assert.deepEqual([status, body.id], [200, contact.id])
    assert.equal((await ask('GET', `/api/v3/messages/${message.id}`)).body.contact_id, null)
    assert.equal((await ask('GET', `${CONTACTS}/${contact.id}`)).status, 404)
  })
  test('no number gets into the log', async () => {
    const contact = phone()
    const { body } = await create({ contact })
    await ask('PUT', `${CONTACTS}/${body.id}`, { contact: `${contact}9` })
    await ask('DELETE', `${CONTACTS}/${body.id}`)
    const entries = await rt.db
      .selectFrom('activity')
      .selectAll()
      .orderBy('seq')
      .where('object_id', '=', String(body.id))
      .execute()
    const ours = entries.filter(({ action }) => action.startsWith('CONTACT_'))
    assert.deepEqual(
      ours.map(({ action }) => action),
      ['CONTACT_CREATE', 'CONTACT_UPDATE', 'CONTACT_DELETE'],
    )
    assert.ok(!JSON.stringify(ours).includes(contact.slice(1)))
  })
})

test('a user greater than any there is has no contacts', async () => {
  const { status, body } = await ask('GET', `${CONTACTS}?user=999999999999999`)
  assert.deepEqual([status, body.total_count], [200, 0])
})

test('400 for a body that is no JSON', async () =>
  assert.equal((await crowd.call('POST', CONTACTS, undefined, { key: admin, raw: '{' })).status, 400))

test('401 without a token', async () => assert.equal((await crowd.call('GET', CONTACTS)).status, 401))

describe('403', () => {
  test('for nobody in particular', async () => {
    const { body } = await create()
    assert.equal((await ask('GET', CONTACTS, undefined, nobody)).status, 403)
    assert.equal((await create({}, nobody)).status, 403)
    assert.equal((await ask('GET', `${CONTACTS}/${body.id}`, undefined, nobody)).status, 403)
  })
  test('for contacts of others, and for deleting one’s own', async () => {
    const { body: others } = await create()
    const { body: own } = await create({}, member.token)
    const refused: [string, number, object?][] = [
      ['GET', others.id],
      ['PUT', others.id, { can_notify: true }],
      ['PUT', others.id, { can_notify: 'perhaps' }], // before the body is looked at
      ['DELETE', others.id],
      ['DELETE', own.id],
      ['PUT', own.id, { user: adminId }],
      ['PUT', own.id, { user: null }],
    ]
    for (const [method, id, body] of refused)
      assert.equal((await ask(method, `${CONTACTS}/${id}`, body, member.token)).status, 403, `${method} ${id}`)
    assert.equal((await create({ user_id: adminId }, member.token)).status, 403)
  })
  test('without the scope', async () => {
    const key = await crowd.anonymous({ scope: 'posts' })
    assert.equal((await ask('GET', CONTACTS, undefined, key)).status, 403)
  })
})

test('404 for an unknown id and one of another team', async () => {
  const other = await openCrowd(rt, 'Other team')
  const { token } = await other.addPerson('admin')
  const { body } = await other.call('POST', CONTACTS, { contact: phone() }, { key: token })
  for (const id of ['999999', 'x', String(body.id)])
    for (const [method, sent] of [['GET'], ['PUT', {}], ['DELETE']] as const)
      assert.equal((await ask(method, `${CONTACTS}/${id}`, sent)).status, 404)
})

test('405 for a method it has not', async () => assert.equal((await ask('POST', `${CONTACTS}/1`, {})).status, 405))

test('422 names the field', async () => {
  const { body: taken } = await create()
  const { body: other } = await create()
  const wrong: [object, string][] = [
    [{ contact: undefined }, '/contact'],
    [{ contact: ' ' }, '/contact'],
    [{ type: 'email', contact: 'nobody' }, '/contact'],
    [{ contact: 'call me' }, '/contact'],
    [{ contact: taken.contact }, '/contact'],
    [{ type: 'pigeon' }, '/type'],
    [{ data_provider: 'pigeon' }, '/data_provider'],
    [{ user_id: 999_999 }, '/user_id'],
    [{ can_notify: 'perhaps' }, '/can_notify'],
  ]
  for (const [more, pointer] of wrong) {
    const { status, body } = await create(more)
    assert.deepEqual([status, pointers(body)], [422, [undefined, pointer]], pointer)
  }
  const { status, body } = await ask('PUT', `${CONTACTS}/${other.id}`, { contact: taken.contact })
  assert.deepEqual([status, pointers(body)], [422, [undefined, '/contact']])
})
