import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { pointers } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
const { token: manager } = await crowd.addPerson('member', ['Manage Posts', 'Manage Settings', 'Manage Users'])
const person = await crowd.addPerson('member')
const [member, memberId] = [person.token, person.id]
const { token: stranger } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const COLLECTIONS = '/api/v3/collections'
let made = 0
const ask = (method: string, path: string, body?: unknown, key = member) => crowd.call(method, path, body, { key })
const create = (more: object = {}, key = member) => ask('POST', COLLECTIONS, { name: `Roads ${++made}`, ...more }, key)
const idsOf = (body: { results: { id: number }[] }) => body.results.map(({ id }) => id)
async function post(status: 'draft' | 'published' = 'published', key = admin): Promise<number> {
  const { status: answered, body } = await ask(
    'POST',
    '/api/v3/posts',
    { title: `Bridge ${++made}`, content: 'Blocked' },
    key,
  )
  assert.equal(answered, 200, JSON.stringify(body))
  if (status !== 'draft') await rt.db.updateTable('post').set({ status }).where('id', '=', body.id).execute()
  return body.id
}
/** What the reference prints as a request. */
const PRINTED = {
  id: 530,
  url: 'https://demo.api.ushahidi.io/api/v3/collection/530',
  name: 'Hello, world!',
  description: 'Hello, world!',
  user: { id: 1, url: 'https://quakemap.api.ushahidi.io/api/v3/users/1' },
  view: 'map',
  view_options: [],
  visible_to: ['admin'],
  featured: false,
  created: '2014-11-11T08:40:51+00:00',
  update: '2014-11-11T08:40:51+00:00',
  allowed_privileges: ['read', 'create', 'update', 'delete', 'search'],
}

describe('200', () => {
  test('a collection as the reference prints it, made of what the reference sends', async () => {
    const { status, body } = await ask('POST', COLLECTIONS, PRINTED)
    assert.equal(status, 200, JSON.stringify(body))
    const { id, created, ...rest } = body
    assert.notEqual(id, 530)
    assert.match(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
    assert.deepEqual(rest, {
      url: `http://localhost${COLLECTIONS}/${id}`,
      name: 'Hello, world!',
      description: 'Hello, world!',
      user: { id: memberId, url: `http://localhost/api/v3/users/${memberId}` },
      view: 'map',
      view_options: [],
      visible_to: ['admin'],
      featured: false,
      update: null,
      updated: null,
      allowed_privileges: ['read', 'create', 'update', 'delete', 'search'],
    })
    assert.deepEqual((await ask('GET', `${COLLECTIONS}/${id}`)).body, body)
  })
  test('whatever a client keeps for showing it comes back', async () => {
    for (const view_options of [{ zoom: 3, layers: ['roads'] }, 'wide', 5, false, ''])
      assert.deepEqual((await create({ view_options })).body.view_options, view_options)
  })
  test('a name is enough', async () => {
    const { body } = await create()
    const { description, view, view_options, visible_to, featured } = body
    assert.deepEqual([description, view, view_options, visible_to, featured], ['', 'map', [], [], false])
  })
  test('a change keeps what it does not name; null puts back what a new one has', async () => {
    const { body } = await create({
      description: 'All',
      view: 'timeline',
      view_options: { zoom: 3 },
      visible_to: ['user'],
    })
    const { body: renamed } = await ask('PUT', `${COLLECTIONS}/${body.id}`, { name: 'Bridges' })
    assert.deepEqual([renamed.name, renamed.view, renamed.view_options], ['Bridges', 'timeline', { zoom: 3 }])
    assert.ok(renamed.update !== null && renamed.update === renamed.updated)
    const cleared = { description: null, view: null, view_options: null, visible_to: null, featured: null }
    const { body: bare } = await ask('PUT', `${COLLECTIONS}/${body.id}`, cleared)
    assert.deepEqual([bare.description, bare.view, bare.view_options, bare.visible_to], ['', 'map', [], []])
    assert.deepEqual((await ask('PUT', `${COLLECTIONS}/${body.id}`, bare)).status, 200)
  })
  test('what was read may be sent back, and is no change', async () => {
    const { body } = await create({ description: undefined })
    assert.deepEqual((await ask('PUT', `${COLLECTIONS}/${body.id}`, body)).body, body)
  })
  test('an admin features it, and its owner goes on with it', async () => {
    const { body } = await create()
    for (const featured of [true, 1, '1', 'true'])
      assert.equal((await ask('PUT', `${COLLECTIONS}/${body.id}`, { featured }, admin)).body.featured, true)
    const again = await ask('PUT', `${COLLECTIONS}/${body.id}`, { name: 'Still featured', featured: true })
    assert.deepEqual([again.status, again.body.featured], [200, true])
  })
  test('the list shows what the caller may read; the links keep the filters', async () => {
    const hidden = (await create({ name: 'Listed: hidden', visible_to: ['admin'] })).body.id
    const open = (await create({ name: 'Listed: open', view: 'list' })).body.id
    const users = (await create({ name: 'Listed: users', visible_to: ['user'] })).body.id
    const found = async (key: string, more = '') =>
      idsOf((await ask('GET', `${COLLECTIONS}?q=LISTED&limit=100${more}`, undefined, key)).body)
    assert.deepEqual(await found(admin), [hidden, open, users])
    assert.deepEqual(await found(member), [hidden, open, users])
    assert.deepEqual(await found(manager), [open])
    assert.deepEqual(await found(nobody), [open])
    assert.deepEqual(await found(member, '&view=list,chart'), [open])
    assert.deepEqual(await found(stranger, `&user[]=${memberId}`), [open, users])
    assert.deepEqual(await found(stranger, '&user=me'), [])
    assert.deepEqual(await found(admin, '&visible_to=user'), [users])
    assert.deepEqual(await found(admin, '&featured=1'), [])
    const { body } = await ask('GET', `${COLLECTIONS}?q=listed&limit=1`, undefined, nobody)
    assert.match(body.next, /\?q=listed&offset=1&limit=1$/)
    assert.deepEqual(
      [body.total_count, body.orderby, body.results[0].allowed_privileges],
      [1, 'id', ['read', 'search']],
    )
  })
  test('deleting answers what it was; the posts in it stay', async () => {
    const { body } = await create()
    const id = await post()
    await ask('POST', `${COLLECTIONS}/${body.id}/posts`, { id })
    assert.equal((await ask('DELETE', `${COLLECTIONS}/${body.id}`)).body.name, body.name)
    assert.equal((await ask('GET', `${COLLECTIONS}/${body.id}`)).status, 404)
    assert.equal((await rt.db.selectFrom('post').select('id').where('id', '=', id).execute()).length, 1)
  })
})

describe('the posts in it', () => {
  test('200: put in, listed with the filters of posts, read, and taken out', async () => {
    const at = `${COLLECTIONS}/${(await create()).body.id}/posts`
    const [first, second] = [await post(), await post()]
    const { status, body } = await ask('POST', at, { id: String(first) })
    assert.deepEqual([status, body.id, body.sets], [200, first, [at.split('/').at(-2)]])
    await ask('POST', at, { id: second })
    assert.equal((await ask('POST', at, { id: second })).status, 200, 'a second time')
    assert.deepEqual(idsOf((await ask('GET', at, undefined, nobody)).body), [first, second])
    const { body: page } = await ask('GET', `${at}?q=bridge&orderby=id&order=desc&limit=1`)
    assert.deepEqual([idsOf(page), page.total_count], [[second], 2])
    assert.match(page.next, new RegExp(`^http://localhost${at}\\?q=bridge&orderby=id&order=desc&offset=1&limit=1$`))
    assert.deepEqual(idsOf((await ask('GET', `${at}?status=draft`)).body), [])
    assert.equal((await ask('GET', `${at}/${first}`, undefined, nobody)).body.id, first)
    assert.equal((await ask('DELETE', `${at}/${first}`)).body.id, first)
    assert.equal((await ask('GET', `${at}/${first}`)).status, 404)
    assert.deepEqual(idsOf((await ask('GET', at)).body), [second])
  })
  test('those the caller may not read do not appear', async () => {
    const at = `${COLLECTIONS}/${(await create({}, admin)).body.id}/posts`
    const draft = await post('draft')
    assert.equal((await ask('POST', at, { id: draft }, admin)).status, 200)
    assert.deepEqual(idsOf((await ask('GET', `${at}?status=all`, undefined, admin)).body), [draft])
    assert.deepEqual(idsOf((await ask('GET', `${at}?status=all`)).body), [])
    assert.equal((await ask('GET', `${at}/${draft}`)).status, 403)
  })
  test('204 for taking out what its owner may read no more', async () => {
    const at = `${COLLECTIONS}/${(await create()).body.id}/posts`
    const id = await post()
    await ask('POST', at, { id })
    await rt.db.updateTable('post').set({ status: 'draft' }).where('id', '=', id).execute()
    assert.equal((await ask('DELETE', `${at}/${id}`)).status, 204)
    assert.equal((await ask('DELETE', `${at}/${id}`)).status, 404)
  })
  test('401 without a token', async () => {
    const at = `${COLLECTIONS}/${(await create()).body.id}/posts`
    assert.equal((await crowd.call('POST', at, { id: 1 })).status, 401)
  })
  test('403 for whoever may not change or read the collection', async () => {
    const open = `${COLLECTIONS}/${(await create()).body.id}/posts`
    const hidden = `${COLLECTIONS}/${(await create({ visible_to: ['admin'] })).body.id}/posts`
    const id = await post()
    for (const at of [open, hidden]) await ask('POST', at, { id })
    for (const key of [nobody, stranger, manager]) {
      assert.equal((await ask('POST', open, { id }, key)).status, 403)
      assert.equal((await ask('DELETE', `${open}/${id}`, undefined, key)).status, 403)
      assert.equal((await ask('GET', hidden, undefined, key)).status, 403)
      assert.equal((await ask('GET', `${hidden}/${id}`, undefined, key)).status, 403)
    }
    assert.equal((await ask('POST', open, { id: await post() }, admin)).status, 200)
  })
  test('404 for an unknown collection, and a post that is not in it', async () => {
    const at = `${COLLECTIONS}/${(await create()).body.id}/posts`
    const id = await post()
    for (const path of [`${COLLECTIONS}/999999/posts`, `${COLLECTIONS}/x/posts`])
      for (const method of ['GET', 'POST'])
        assert.equal((await ask(method, path, method === 'GET' ? undefined : { id })).status, 404)
    for (const path of [`${at}/${id}`, `${at}/999999`, `${at}/x`])
      for (const method of ['GET', 'DELETE']) assert.equal((await ask(method, path)).status, 404)
  })
  test('405 for methods it has not', async () => {
    const at = `${COLLECTIONS}/${(await create()).body.id}/posts`
    assert.equal((await ask('PUT', at, {})).status, 405)
    assert.equal((await ask('PUT', `${at}/1`, {})).status, 405)
  })
  test('422 /id for a post that is unknown, another team’s, or a draft of somebody else', async () => {
    const at = `${COLLECTIONS}/${(await create()).body.id}/posts`
    const other = await openCrowd(rt, 'Third team')
    const { token } = await other.addPerson('admin')
    const foreign = (await other.call('POST', '/api/v3/posts', { title: 'A', content: 'B' }, { key: token })).body.id
    for (const id of [999999, foreign, await post('draft'), 'x', null, undefined, 0]) {
      const { status, body } = await ask('POST', at, { id })
      assert.deepEqual([status, pointers(body)], [422, [undefined, '/id']], String(id))
    }
  })
})

test('400 for a body that is no JSON', async () => {
  const { body } = await create()
  for (const [method, path] of [
    ['POST', COLLECTIONS],
    ['PUT', `${COLLECTIONS}/${body.id}`],
    ['POST', `${COLLECTIONS}/${body.id}/posts`],
  ] as const)
    for (const raw of ['{', '[]', '"x"'])
      assert.equal((await crowd.call(method, path, undefined, { key: member, raw })).status, 400)
})

test('401 without a token', async () => assert.equal((await crowd.call('POST', COLLECTIONS, {})).status, 401))

describe('403', () => {
  test('for nobody in particular, and for what is somebody else’s', async () => {
    assert.equal((await create({}, nobody)).status, 403)
    const { id } = (await create()).body
    for (const key of [nobody, stranger, manager]) {
      assert.equal((await ask('PUT', `${COLLECTIONS}/${id}`, { name: 'Other' }, key)).status, 403)
      assert.equal((await ask('DELETE', `${COLLECTIONS}/${id}`, undefined, key)).status, 403)
      assert.equal((await ask('GET', `${COLLECTIONS}/${id}`, undefined, key)).status, 200)
    }
  })
  test('for reading what is for other roles', async () => {
    const { id } = (await create({ visible_to: ['admin'] })).body
    for (const key of [nobody, stranger, manager])
      assert.equal((await ask('GET', `${COLLECTIONS}/${id}`, undefined, key)).status, 403)
    assert.equal((await ask('GET', `${COLLECTIONS}/${id}`)).status, 200)
  })
  test('for featuring it, all but admins', async () => {
    const { id } = (await create()).body
    for (const key of [member, manager]) assert.equal((await create({ featured: true }, key)).status, 403)
    assert.equal((await ask('PUT', `${COLLECTIONS}/${id}`, { featured: true })).status, 403)
    await ask('PUT', `${COLLECTIONS}/${id}`, { featured: true }, admin)
    assert.equal((await ask('PUT', `${COLLECTIONS}/${id}`, { featured: false })).status, 403)
  })
  test('without the scope', async () => {
    const key = await crowd.anonymous({ scope: 'posts' })
    assert.equal((await ask('GET', COLLECTIONS, undefined, key)).status, 403)
  })
})

test('404 for an unknown id, one that is no number, a saved search, and one of another team', async () => {
  const other = await openCrowd(rt, 'Other team')
  const { token } = await other.addPerson('admin')
  const foreign = (await other.call('POST', COLLECTIONS, { name: 'Theirs' }, { key: token })).body.id
  const search = (await ask('POST', '/api/v3/savedsearches', { name: 'Search', filter: {} }, admin)).body.id
  for (const id of ['999999', 'x', '99999999999', String(foreign), String(search)])
    for (const [method, body] of [['GET'], ['PUT', { name: 'Other' }], ['DELETE']] as const)
      assert.equal((await ask(method, `${COLLECTIONS}/${id}`, body, admin)).status, 404)
})

test('405 for a method it has not', async () => assert.equal((await ask('POST', `${COLLECTIONS}/1`, {})).status, 405))

describe('422', () => {
  const faults: [string, object, string][] = [
    ['no name', { name: undefined }, '/name'],
    ['an empty name', { name: '   ' }, '/name'],
    ['a name that is too short', { name: 'ab' }, '/name'],
    ['a name that is too long', { name: 'x'.repeat(256) }, '/name'],
    ['an unknown view', { view: 'globe' }, '/view'],
    ['options that cannot be stored', { view_options: { a: '\u0000' } }, '/view_options'],
    ['a role nobody has', { visible_to: ['user', 'ghost'] }, '/visible_to'],
    ['roles that are no list', { visible_to: 'user' }, '/visible_to'],
    ['a `featured` that says neither', { featured: 'perhaps' }, '/featured'],
  ]
  for (const [what, more, pointer] of faults)
    test(`${pointer} for ${what}`, async () => {
      const { status, body } = await create(more)
      assert.deepEqual([status, pointers(body)], [422, [undefined, pointer]])
      if ('name' in more && more.name === undefined) return
      const { id } = (await create()).body
      assert.equal((await ask('PUT', `${COLLECTIONS}/${id}`, more)).status, 422)
    })
  test('every fault is named', async () => {
    const { body } = await create({ name: '', view: 'globe' })
    assert.deepEqual(pointers(body), [undefined, '/name', '/view'])
  })
  test('for an unknown order, or a limit that is none', async () => {
    for (const query of ['orderby=color', 'limit=x', 'user=x']) {
      const { status, body } = await ask('GET', `${COLLECTIONS}?${query}`)
      assert.deepEqual(
        [status, pointers(body)[1]],
        [422, query.startsWith('user') ? '/user_id' : `/${query.split('=')[0]}`],
      )
    }
  })
})
