import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { PRINTED } from '#testing/crowd-examples.ts'
import { refused } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
const { token: settler } = await crowd.addPerson('member', ['Manage Settings'])
const { token: publisher } = await crowd.addPerson('member', ['Manage Posts'])
const { token: member } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const TAGS = '/api/v3/tags'
let made = 0
const ask = (method: string, path: string, body?: unknown, key = settler) => crowd.call(method, path, body, { key })
const create = (more: object = {}, key = settler) => ask('POST', TAGS, { tag: `Tag ${++made}`, ...more }, key)
const idsOf = ({ body }: { body: { results: { id: number }[] } }) => body.results.map(({ id }) => id)

describe('200', () => {
  test('a tag as the reference prints it', async () => {
    const { body: parent } = await create()
    const input = { tag: 'Blocked Road', parent: parent.id, color: '00ff00', icon: 'marker', description: 'D' }
    const { status, body } = await create(input)
    assert.equal(status, 200)
    const { id, created, ...rest } = body
    assert.match(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
    assert.deepEqual(rest, {
      url: `http://localhost${TAGS}/${id}`,
      parent: { id: String(parent.id), url: parent.url },
      tag: 'Blocked Road',
      slug: 'blocked-road',
      type: 'category',
      color: '#00ff00',
      icon: 'marker',
      description: 'D',
      role: [],
      priority: 99,
      allowed_privileges: ['read', 'create', 'update', 'delete', 'search'],
    })
    assert.deepEqual((await ask('GET', `${TAGS}/${id}`)).body, body)
  })
  test('the body the reference prints, with a parent and roles that are there', async () => {
    const { body: parent } = await create()
    const { status, body } = await ask('POST', TAGS, { ...PRINTED.tag, parent: { id: String(parent.id) }, role: [] })
    assert.deepEqual([status, body.tag, body.slug, body.color], [200, 'Some Tag', 'some-tag', '#00ff00'])
  })
  test('slugs: small letters, one hyphen for everything else, a suffix only where it is taken', async () => {
    const slugs = []
    for (const tag of ['  Ice & Snow!', 'ICE snow', 'Überflutung', '洪水', '!!!'])
      slugs.push((await create({ tag })).body.slug)
    assert.deepEqual(slugs, ['ice-snow', 'ice-snow-2', 'uberflutung', '洪水', 'tag'])
    assert.equal((await create({ slug: 'My Slug' })).body.slug, 'my-slug')
  })
  test('exactly what was answered can be sent back; a change keeps what it does not name', async () => {
    const { body: tag } = await create({ color: '#ABC', icon: 'fire-truck', role: ['user'] })
    assert.deepEqual((await ask('PUT', `${TAGS}/${tag.id}`, tag)).body, tag)
    const { body } = await ask('PUT', `${TAGS}/${tag.id}`, { tag: 'Renamed', color: null, priority: '3' })
    assert.deepEqual([body.tag, body.slug, body.color, body.priority], ['Renamed', tag.slug, null, 3])
    assert.deepEqual([body.icon, body.role], [tag.icon, ['user']])
    assert.deepEqual((await ask('PUT', `${TAGS}/${tag.id}`, { role: null, icon: '' })).body.role, [])
  })
  test('members see what names no role or theirs: list, count and single alike', async () => {
    const [open, users, admins] = [await create(), await create({ role: ['user'] }), await create({ role: ['admin'] })]
    const ids: number[] = [open, users, admins].map(({ body }) => body.id)
    const seenBy = {
      [nobody]: [0],
      [publisher]: [0],
      [member]: [0, 1],
      [settler]: [0, 1, 2],
      [admin]: [0, 1, 2],
    }
    for (const [key, seen] of Object.entries(seenBy)) {
      const { body } = await ask('GET', `${TAGS}?limit=1000`, undefined, key)
      const listed: number[] = body.results.map(({ id }: { id: number }) => id)
      assert.equal(body.total_count, listed.length)
      for (const [i, id] of ids.entries()) {
        assert.equal(listed.includes(id), seen.includes(i))
        assert.equal((await ask('GET', `${TAGS}/${id}`, undefined, key)).status, seen.includes(i) ? 200 : 403)
      }
    }
  })
  test('lists by text, name, type and parent', async () => {
    const { body: top } = await create({ tag: 'Höhenrettung' })
    const { body: child } = await create({ tag: 'Kran', parent_id: top.id, type: 'status' })
    const list = async (query: string) => idsOf(await ask('GET', `${TAGS}?${query}`))
    assert.deepEqual(await list(`q=${encodeURIComponent('HÖHEN')}`), [top.id])
    assert.deepEqual(await list('tag=kran'), [child.id])
    assert.deepEqual(await list('type=status'), [child.id])
    assert.deepEqual(await list(`parent_id=${top.id}`), [child.id])
    const tops = await list('parent_id=none&limit=1000')
    assert.deepEqual([tops.includes(top.id), tops.includes(child.id)], [true, false])
    const { body } = await ask('GET', `${TAGS}?type=category&orderby=tag&order=desc&limit=1`)
    assert.match(body.next, /type=category&orderby=tag&order=desc&offset=1&limit=1$/)
  })
  test('a tag below another has its roles, and new ones go down with it', async () => {
    const { body: top } = await create({ role: ['user'] })
    const { body: child } = await create({ parent: { id: top.id } })
    const { body: grandchild } = await create({ parent_id: child.id, role: ['user'] })
    assert.deepEqual(child.role, ['user'])
    await ask('PUT', `${TAGS}/${top.id}`, { role: ['admin', 'user'] })
    for (const { id } of [child, grandchild])
      assert.deepEqual((await ask('GET', `${TAGS}/${id}`)).body.role, ['admin', 'user'])
    const { body: open } = await create()
    assert.deepEqual((await ask('PUT', `${TAGS}/${child.id}`, { parent: open.id })).body.role, [])
    assert.deepEqual((await ask('GET', `${TAGS}/${grandchild.id}`)).body.role, [])
    assert.equal((await ask('PUT', `${TAGS}/${child.id}`, { parent: null })).body.parent, null)
  })
  test('a deleted tag goes with those below it, out of posts and out of options', async () => {
    const [{ body: top }, { body: other }] = [await create(), await create()]
    const { body: child } = await create({ parent: top.id })
    const { body: form } = await ask('POST', '/api/v3/forms', { name: 'With tags' })
    const { body: stage } = await ask('POST', `/api/v3/forms/${form.id}/stages`, { label: 'Step' })
    const question = { label: 'Kind', input: 'tags', type: 'tags', cardinality: 0, form_stage_id: stage.id }
    const options = [top.id, child.id, other.id]
    const { body: attribute } = await ask('POST', '/api/v3/forms/attributes', { ...question, options })
    const values = { [attribute.key]: [child.id, other.id] }
    const post = { title: 'T', content: 'C', form: form.id, values, tags: [top.id] }
    const { status: written, body: before } = await ask('POST', '/api/v3/posts', post, admin)
    assert.deepEqual([written, before.tags.length], [200, 3])
    const { status, body } = await ask('DELETE', `${TAGS}/${top.id}`)
    assert.deepEqual([status, body.id], [200, top.id])
    for (const { id } of [top, child]) assert.equal((await ask('GET', `${TAGS}/${id}`)).status, 404)
    const { body: kept } = await ask('GET', `/api/v3/posts/${before.id}`, undefined, admin)
    assert.deepEqual(
      kept.tags.map(({ id }: { id: number }) => id),
      [other.id],
    )
    assert.deepEqual(kept.values, { [attribute.key]: [other.id] })
    assert.deepEqual((await ask('GET', `/api/v3/forms/attributes/${attribute.id}`)).body.options, [other.id])
    const log = rt.db.selectFrom('activity').select('action').orderBy('seq').where('object_id', '=', String(top.id))
    const actions = (await log.where('action', 'like', 'CROWD_TAG%').execute()).map(({ action }) => action)
    assert.deepEqual(actions, ['CROWD_TAG_CREATE', 'CROWD_TAG_DELETE'])
  })
  test('one of several that take the same name at once has it', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => create({ tag: 'At once' })))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 422, 422, 422, 422])
  })
  test('a role that is gone stays where it was, and nobody else takes it', async () => {
    const { body: role } = await ask('POST', '/api/v3/roles', { name: 'diver' }, admin)
    const { body: tag } = await create({ role: ['diver'] })
    await ask('DELETE', `/api/v3/roles/${role.id}`, undefined, admin)
    assert.deepEqual((await ask('PUT', `${TAGS}/${tag.id}`, { ...tag, color: '#000000' })).body.role, ['diver'])
    await refused(create({ role: ['diver'] }), '/role')
  })
})

test('400 for a body that is no JSON', async () =>
  assert.equal((await crowd.call('POST', TAGS, undefined, { key: settler, raw: '{' })).status, 400))

test('one role comes as text, too', async () => {
  assert.deepEqual((await create({ role: 'admin' })).body.role, ['admin'])
  assert.deepEqual((await create({ role: '' })).body.role, [])
  const { status } = await create({ role: 7 })
  assert.equal(status, 422)
})

test('without a token 200 for what is everybody’s, 401 for the rest', async () => {
  const { body: secret } = await create({ role: ['admin'] })
  assert.equal((await crowd.call('GET', TAGS)).status, 200)
  assert.equal((await crowd.call('GET', `${TAGS}/${secret.id}`)).status, 401)
  assert.equal((await crowd.call('POST', TAGS, {})).status, 401)
})

test('403 for changing without Manage Settings, and without the scope', async () => {
  const { body: tag } = await create()
  for (const key of [nobody, member, publisher]) {
    assert.equal((await create({}, key)).status, 403)
    assert.equal((await ask('PUT', `${TAGS}/${tag.id}`, { tag: 'xx' }, key)).status, 403)
    assert.equal((await ask('DELETE', `${TAGS}/${tag.id}`, undefined, key)).status, 403)
    const { body } = await ask('GET', `${TAGS}/${tag.id}`, undefined, key)
    assert.deepEqual(body.allowed_privileges, ['read', 'search'])
  }
  assert.equal((await ask('GET', TAGS, undefined, await crowd.anonymous({ scope: 'posts' }))).status, 403)
})

test('404 for an unknown id, one that is no number, and one of another team', async () => {
  const other = await openCrowd(rt, 'Other team')
  const key = (await other.addPerson('admin')).token
  const foreign = (await other.call('POST', TAGS, { tag: 'Theirs' }, { key })).body.id
  for (const id of ['999999', 'x', '99999999999', String(foreign)])
    for (const [method, body] of [['GET'], ['PUT', { tag: 'xx' }], ['PUT', []], ['DELETE']] as const)
      assert.equal((await ask(method, `${TAGS}/${id}`, body)).status, 404)
  await refused(create({ parent: foreign }), '/parent_id')
  assert.equal((await create({ tag: 'Theirs' })).body.slug, 'theirs')
})

test('405 for a method it has not', async () => {
  const { body: tag } = await create()
  for (const [method, path] of [
    ['PUT', TAGS],
    ['DELETE', TAGS],
    ['POST', `${TAGS}/${tag.id}`],
  ] as const)
    assert.equal((await ask(method, path, {})).status, 405)
})

describe('422', () => {
  test('for a name that is missing, too short, too long or taken below the same parent', async () => {
    for (const tag of [undefined, null, ' ', 'x', 'x'.repeat(256)]) await refused(create({ tag }), '/tag')
    const { body: top } = await create({ tag: 'Twice' })
    await refused(create({ tag: 'TWICE' }), '/tag')
    assert.equal((await create({ tag: 'Twice', parent: top.id })).status, 200)
    await refused(create({ tag: 'Twice', parent: top.id }), '/tag')
  })
  test('for a slug that is taken, or has no letters', async () => {
    const { body: tag } = await create()
    await refused(create({ slug: tag.slug }), '/slug')
    await refused(create({ slug: '!!' }), '/slug')
    const { body: other } = await create()
    await refused(ask('PUT', `${TAGS}/${other.id}`, { slug: tag.slug }), '/slug')
  })
  test('for a parent that is not there, the tag itself, or below it', async () => {
    await refused(create({ parent: 999999 }), '/parent_id')
    const { body: top } = await create()
    const { body: child } = await create({ parent: top.id })
    const { body: grandchild } = await create({ parent: child.id })
    for (const parent of [top.id, child.id, grandchild.id])
      await refused(ask('PUT', `${TAGS}/${top.id}`, { parent }), '/parent_id')
  })
  test('for a role that is none, or not that of the parent', async () => {
    await refused(create({ role: ['nobody'] }), '/role')
    const { body: top } = await create({ role: ['user'] })
    await refused(create({ parent: top.id, role: ['admin'] }), '/role')
    await refused(create({ parent: top.id, role: [] }), '/role')
    const { body: child } = await create({ parent: top.id })
    await refused(ask('PUT', `${TAGS}/${child.id}`, { role: null }), '/role')
  })
  test('for a colour, an icon or a type that is none, all at once', () =>
    refused(create({ type: 'kind', color: 'green', icon: 'a b' }), '/type', '/color', '/icon'))
  test('for a list asked for in an order that is none', () => refused(ask('GET', `${TAGS}?orderby=magic`), '/orderby'))
})
