import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { pointers } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
const person = await crowd.addPerson('member')
const [member, memberId] = [person.token, person.id]
const { token: stranger } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const SEARCHES = '/api/v3/savedsearches'
let made = 0
const ask = (method: string, path: string, body?: unknown, key = member) => crowd.call(method, path, body, { key })
const create = (more: object = {}, key = member) =>
  ask('POST', SEARCHES, { name: `Roads ${++made}`, filter: { q: 'road' }, ...more }, key)
const idsOf = (body: { results: { id: number }[] }) => body.results.map(({ id }) => id)
const post = async (title: string, key = member, more: object = {}): Promise<number> =>
  (await ask('POST', '/api/v3/posts', { title, content: 'Blocked', ...more }, key)).body.id

describe('200', () => {
  test('a saved search as the reference prints it', async () => {
    const sent = { name: 'Hello, world!', description: 'Hello, world!', visible_to: ['admin'], filter: { q: 'test' } }
    const { status, body } = await ask('POST', SEARCHES, sent)
    assert.equal(status, 200, JSON.stringify(body))
    const { id, created, ...rest } = body
    assert.ok(created)
    assert.deepEqual(rest, {
      url: `http://localhost${SEARCHES}/${id}`,
      name: 'Hello, world!',
      description: 'Hello, world!',
      user: { id: memberId, url: `http://localhost/api/v3/users/${memberId}` },
      view: 'map',
      view_options: [],
      visible_to: ['admin'],
      featured: false,
      filter: { q: 'test' },
      updated: null,
      allowed_privileges: ['read', 'create', 'update', 'delete', 'search'],
    })
    assert.deepEqual((await ask('GET', `${SEARCHES}/${id}`)).body, body)
    assert.equal((await ask('PUT', `${SEARCHES}/${id}`, body)).status, 200, 'sent back as it came')
  })
  test('a change keeps what it does not name; the filter is replaced as a whole', async () => {
    const { id } = (await create({ filter: { q: 'road', status: 'all' } })).body
    const { body } = await ask('PUT', `${SEARCHES}/${id}`, { name: 'Bridges' })
    assert.deepEqual([body.name, body.filter], ['Bridges', { q: 'road', status: 'all' }])
    assert.ok(body.updated)
    assert.deepEqual((await ask('PUT', `${SEARCHES}/${id}`, { filter: { form: [1, 2] } })).body.filter, {
      form: [1, 2],
    })
    assert.deepEqual((await ask('PUT', `${SEARCHES}/${id}`, { filter: [] })).body.filter, {})
  })
  test('the list shows what the caller may read, and no collection', async () => {
    const hidden = (await create({ name: 'Listed: hidden', visible_to: ['admin'] })).body.id
    const open = (await create({ name: 'Listed: open' })).body.id
    await ask('POST', '/api/v3/collections', { name: 'Listed: collection' })
    const found = async (key: string) => idsOf((await ask('GET', `${SEARCHES}?q=listed`, undefined, key)).body)
    assert.deepEqual(await found(member), [hidden, open])
    assert.deepEqual(await found(admin), [hidden, open])
    assert.deepEqual([await found(stranger), await found(nobody)], [[open], [open]])
  })
  test('deleting answers what it was', async () => {
    const { body } = await create()
    assert.deepEqual((await ask('DELETE', `${SEARCHES}/${body.id}`)).body, body)
    assert.equal((await ask('GET', `${SEARCHES}/${body.id}`)).status, 404)
  })
})

describe('what it finds', () => {
  test('“my posts” are those of whoever asks', async () => {
    const [mine, theirs] = [await post('Mine'), await post('Theirs', stranger)]
    const { id } = (await create({ name: 'My posts', filter: { user: 'me', status: ['all'] } }, admin)).body
    assert.deepEqual(idsOf((await ask('GET', `${SEARCHES}/${id}/posts`)).body), [mine])
    assert.deepEqual(idsOf((await ask('GET', `${SEARCHES}/${id}/posts`, undefined, stranger)).body), [theirs])
    assert.deepEqual(idsOf((await ask('GET', `${SEARCHES}/${id}/posts`, undefined, nobody)).body), [])
  })
  test('as the list of posts finds it, a page at a time, and never what the caller may not read', async () => {
    const ids: number[] = []
    for (const name of ['Ford A', 'Ford B', 'Ford C']) ids.push(await post(name, admin, { status: 'published' }))
    await post('Ford of a draft', admin)
    const { id } = (await create({ filter: { q: 'ford', status: 'all', orderby: 'id', limit: 2 } })).body
    const { body } = await ask('GET', `${SEARCHES}/${id}/posts?offset=1`)
    assert.deepEqual([idsOf(body), body.total_count, body.limit, body.orderby], [ids.slice(1), 3, '2', 'id'])
    assert.match(body.prev, new RegExp(`^http://localhost${SEARCHES}/${id}/posts\\?offset=0&limit=2$`))
    assert.deepEqual(idsOf((await ask('GET', `${SEARCHES}/${id}/posts?q=ford a&limit=9`)).body), ids.slice(0, 1))
  })
  test('403 for a search that is for other roles, 404 for an unknown one, 422 for what the list would refuse', async () => {
    const hidden = (await create({ visible_to: ['admin'] })).body.id
    assert.equal((await ask('GET', `${SEARCHES}/${hidden}/posts`, undefined, stranger)).status, 403)
    assert.equal((await ask('GET', `${SEARCHES}/999999/posts`)).status, 404)
    const { status, body } = await ask('GET', `${SEARCHES}/${hidden}/posts?bbox=here`)
    assert.deepEqual([status, pointers(body)], [422, [undefined, '/bbox']])
  })
})

test('400 for a body that is no JSON', async () => {
  const { id } = (await create()).body
  for (const [method, path] of [
    ['POST', SEARCHES],
    ['PUT', `${SEARCHES}/${id}`],
  ] as const)
    assert.equal((await crowd.call(method, path, undefined, { key: member, raw: '{' })).status, 400)
})

test('401 without a token', async () => assert.equal((await crowd.call('GET', SEARCHES)).status, 401))

test('403 for nobody in particular, for what is somebody else’s, for featuring, and without the scope', async () => {
  assert.equal((await create({}, nobody)).status, 403)
  assert.equal((await create({ featured: true })).status, 403)
  const { id } = (await create()).body
  for (const key of [nobody, stranger]) {
    assert.equal((await ask('PUT', `${SEARCHES}/${id}`, { name: 'Other' }, key)).status, 403)
    assert.equal((await ask('DELETE', `${SEARCHES}/${id}`, undefined, key)).status, 403)
  }
  const hidden = (await create({ visible_to: ['admin'] })).body.id
  assert.equal((await ask('GET', `${SEARCHES}/${hidden}`, undefined, stranger)).status, 403)
  assert.equal((await ask('GET', SEARCHES, undefined, await crowd.anonymous({ scope: 'sets' }))).status, 403)
})

test('404 for an unknown id, one that is no number, a collection, and one of another team', async () => {
  const other = await openCrowd(rt, 'Other team')
  const { token } = await other.addPerson('admin')
  const foreign = (await other.call('POST', SEARCHES, { name: 'Theirs', filter: {} }, { key: token })).body.id
  const collection = (await ask('POST', '/api/v3/collections', { name: 'Collection' }, admin)).body.id
  for (const id of ['999999', 'x', String(foreign), String(collection)])
    for (const [method, body] of [['GET'], ['PUT', { name: 'Other' }], ['DELETE']] as const)
      assert.equal((await ask(method, `${SEARCHES}/${id}`, body, admin)).status, 404)
})

test('405 for a method it has not', async () => assert.equal((await ask('POST', `${SEARCHES}/1`, {})).status, 405))

describe('422', () => {
  const faults: [string, object, string][] = [
    ['no name', { name: undefined }, '/name'],
    ['no filter', { filter: undefined }, '/filter'],
    ['a filter of null', { filter: null }, '/filter'],
    ['a filter that is a word', { filter: 'road' }, '/filter'],
    ['a filter that cannot be run', { filter: { bbox: 'here' } }, '/filter'],
    ['a filter by half a circle', { filter: { within_km: 5 } }, '/filter'],
    ['a filter by an unknown status', { filter: { status: ['lost'] } }, '/filter'],
    ['a filter that cannot be stored', { filter: { q: '\u0000' } }, '/filter'],
    ['a role nobody has', { visible_to: ['ghost'] }, '/visible_to'],
    ['an unknown view', { view: 'globe' }, '/view'],
  ]
  for (const [what, more, pointer] of faults)
    test(`${pointer} for ${what}`, async () => {
      const { status, body } = await create(more)
      assert.deepEqual([status, pointers(body)], [422, [undefined, pointer]])
    })
  test('/filter for a change to one that cannot be run', async () => {
    const { id } = (await create()).body
    const { status, body } = await ask('PUT', `${SEARCHES}/${id}`, { filter: { bbox: 'here' } })
    assert.deepEqual([status, pointers(body)], [422, [undefined, '/filter']])
  })
})
