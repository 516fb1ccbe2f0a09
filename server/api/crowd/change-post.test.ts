import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addForm, addTag } from '#testing/crowd-form.ts'
import { statusAndPointers } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
const { token: manager } = await crowd.addPerson('member', ['Manage Posts'])
const member = await crowd.addPerson('member')
const other = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const POSTS = '/api/v3/posts'
const create = async (more: object = {}, key = admin) =>
  (await crowd.call('POST', POSTS, { title: 'Need help', content: 'Water', ...more }, { key })).body
const get = (id: number | string, key = admin) => crowd.call('GET', `${POSTS}/${id}`, undefined, { key })
const put = (id: number | string, body: unknown, key = admin) => crowd.call('PUT', `${POSTS}/${id}`, body, { key })
const remove = (id: number | string, key = admin) => crowd.call('DELETE', `${POSTS}/${id}`, undefined, { key })
const logged = async (objectId: number) =>
  rt.db
    .selectFrom('activity')
    .select(['action', 'changes'])
    .where('object_id', '=', String(objectId))
    .orderBy('seq')
    .execute()

describe('GET', () => {
  test('200 for whoever may read it, 403 for others', async () => {
    const draft = (await create({}, member.token)).id
    const published = (await create({ status: 'published' })).id
    const forRole = (await create({ status: 'published', published_to: ['admin'] })).id
    const codes = async (id: number) =>
      (await Promise.all([admin, manager, member.token, other.token, nobody].map((key) => get(id, key)))).map(
        (a) => a.status,
      )
    assert.deepEqual(await codes(draft), [200, 200, 200, 403, 403])
    assert.deepEqual(await codes(published), [200, 200, 200, 200, 200])
    assert.deepEqual(await codes(forRole), [200, 200, 403, 403, 403])
    assert.equal((await crowd.call('GET', `${POSTS}/${draft}`)).status, 401)
  })
})

describe('200: PUT', () => {
  test('changes what it names and keeps the rest; `updated` is set', async () => {
    const before = await create({ values: { a: ['1'], b: ['2'] }, locale: 'fi' })
    const { status, body } = await put(before.id, { title: 'Changed', values: { b: ['3'] } })
    assert.equal(status, 200)
    const { title, values, updated, ...rest } = body
    assert.deepEqual([title, values], ['Changed', { b: ['3'] }])
    assert.match(updated, /\+00:00$/)
    const { title: _, values: __, updated: ___, ...kept } = before
    assert.deepEqual(rest, kept)
    assert.deepEqual((await get(before.id)).body, body)
  })
  test('what GET gave may be sent back, and leaves no trace', async () => {
    const steps = [
      {
        asks: [
          { key: 'where', type: 'point' },
          { key: 'when', type: 'datetime' },
        ],
      },
    ]
    const form = await addForm(rt, crowd.teamId, {}, steps)
    const tags = [await addTag(rt, crowd.teamId, 'Road'), await addTag(rt, crowd.teamId, 'Secret', ['admin'])]
    const values = { where: [{ lat: '1', lon: 2 }], when: ['2014-11-11T08:40:51Z'] }
    const more = { form: form.id, tags, values, status: 'published', user: member.id, completed_stages: form.stages }
    const parent = (await create({ status: 'published' })).id
    const { id } = await create({ ...more, parent, post_date: '2014-11-11T08:40:51Z' })
    for (const key of [admin, member.token]) {
      const { body } = await get(id, key)
      const again = await put(id, body, key)
      assert.deepEqual([again.status, again.body], [200, body])
    }
    assert.deepEqual(
      (await logged(id)).map(({ action }) => action),
      ['POST_CREATE'],
    )
    const empty = await create()
    assert.deepEqual((await put(empty.id, empty)).body, empty)
  })
  test('null clears what can be empty', async () => {
    const parent = (await create({ status: 'published' })).id
    const tag = await addTag(rt, crowd.teamId, 'Water')
    const { id } = await create({
      parent,
      tags: [tag],
      published_to: ['admin'],
      values: { a: [1] },
      author_realname: 'A',
    })
    const cleared = { parent: null, tags: null, published_to: null, values: null, author_realname: 'null', slug: null }
    const { body } = await put(id, cleared)
    assert.deepEqual([body.parent, body.tags, body.published_to, body.values], [null, [], [], {}])
    assert.deepEqual([body.author_realname, body.slug.startsWith('need-help')], [null, true])
  })
  test('another form brings its colour, and the points and tags of the answers follow the answers', async () => {
    const tag = await addTag(rt, crowd.teamId, 'Answered')
    const by = await addTag(rt, crowd.teamId, 'By hand')
    const asks = [
      { key: 'spot', type: 'point', cardinality: 0 },
      { key: 'about', type: 'tags', cardinality: 0 },
    ]
    const form = await addForm(rt, crowd.teamId, {}, [{ asks }])
    const { id } = await create({ tags: [by], values: { free: [{ lat: 9, lon: 9 }] } })
    const values = {
      spot: [
        { lat: 1, lon: 2 },
        { lat: 3, lon: 4 },
      ],
      about: [tag],
    }
    const first = (await put(id, { form: form.id, values })).body
    const ids = (post: { tags: { id: number }[] }) => post.tags.map((one) => one.id).sort()
    assert.deepEqual([first.color, ids(first)], ['#2274B4', [tag, by].sort()])
    const second = (await put(id, { values: { spot: [{ lat: 5, lon: 6 }] } })).body
    assert.deepEqual(ids(second), [by])
    const points = await rt.db
      .selectFrom('post_point')
      .select(['key', 'lng', 'lat'])
      .where('post_id', '=', id)
      .execute()
    assert.deepEqual(points, [{ key: 'spot', lng: 6, lat: 5 }])
    const row = await rt.db.selectFrom('post').select(['lng', 'lat']).where('id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual(row, { lng: 6, lat: 5 })
  })
  test('what has been taken from the form since does not stand in the way of other changes', async () => {
    const form = await addForm(rt, crowd.teamId, {}, [{ asks: [{ key: 'gone' }] }])
    const { id } = await create({ form: form.id, values: { gone: ['x'] }, status: 'published' })
    await rt.db.deleteFrom('attribute').where('key', '=', 'gone').execute()
    await rt.db.updateTable('stage').set({ required: true }).where('id', 'in', form.stages).execute()
    assert.equal((await put(id, { title: 'Other' })).status, 200)
    assert.equal((await put(id, { values: { gone: ['x'] } })).status, 200)
    assert.equal(statusAndPointers(await put(id, { values: { gone: ['y'] } })), '422 /values')
  })
  test('the log has references and short words, not what people wrote', async () => {
    const { id } = await create({}, member.token)
    await put(id, { status: 'published', user: other.id, content: 'Secret words', tags: [] })
    const [, entry] = await logged(id)
    assert.equal(entry?.action, 'POST_UPDATE')
    const changes = [
      { key: 'status', from: 'draft', to: 'published' },
      { key: 'membershipId', from: member.id, to: other.id },
    ]
    assert.deepEqual(entry.changes, changes)
  })
  test('an owner changes and deletes his own', async () => {
    const { id } = await create({}, member.token)
    assert.equal((await put(id, { title: 'Mine', status: 'draft', user: { id: member.id } }, member.token)).status, 200)
    assert.equal((await remove(id, member.token)).status, 200)
  })
})

describe('200: DELETE', () => {
  test('answers the post, which is gone then; what belonged to it stays', async () => {
    const parent = await create({ status: 'published' })
    const child = await create({ parent: parent.id })
    const { status, body } = await remove(parent.id)
    assert.deepEqual([status, body], [200, parent])
    assert.equal((await get(parent.id)).status, 404)
    assert.equal((await get(child.id)).body.parent, null)
    assert.deepEqual(
      (await logged(parent.id)).map(({ action }) => action),
      ['POST_CREATE', 'POST_DELETE'],
    )
  })
})

describe('403', () => {
  test('for changing or deleting what is not theirs', async () => {
    const { id } = await create({ status: 'published' })
    for (const key of [nobody, member.token]) {
      assert.equal((await put(id, { title: 'x' }, key)).status, 403)
      assert.equal((await remove(id, key)).status, 403)
    }
    assert.equal((await put(id, { title: 'x' }, manager)).status, 200)
  })
  test('for an owner who changes the status or the owner', async () => {
    const { id } = await create({}, member.token)
    for (const change of [{ status: 'published' }, { user: other.id }, { user: null }, { user_id: other.id }])
      assert.equal((await put(id, change, member.token)).status, 403)
  })
  test('for a form that is for other roles', async () => {
    const form = await addForm(rt, crowd.teamId, { everyone_can_create: false })
    const { id } = await create({}, member.token)
    assert.equal((await put(id, { form: form.id }, member.token)).status, 403)
  })
  test('without the scope', async () => {
    const key = await crowd.anonymous({ scope: 'tags' })
    assert.equal((await get(1, key)).status, 403)
  })
})

test('404 for an unknown id, one that is no number, and one of another team, whatever is sent', async () => {
  const elsewhere = await openCrowd(rt, 'Other team')
  const { token: key } = await elsewhere.addPerson('admin')
  const post = { title: 'x', content: 'y', status: 'published' }
  const foreign = (await elsewhere.call('POST', POSTS, post, { key })).body.id
  for (const id of ['999999', 'x', '99999999999', '0', String(foreign)])
    for (const answer of [await get(id), await put(id, { title: '' }), await remove(id)])
      assert.deepEqual([answer.status, answer.body.errors[0].status], [404, 404])
})

test('405 for a method it has not', async () =>
  assert.equal((await crowd.call('POST', `${POSTS}/1`, {}, { key: admin })).status, 405))

test('400 for a body that is no object, before anything else about it', async () => {
  const { id } = await create()
  for (const raw of ['{', '[]', 'null'])
    assert.equal((await crowd.call('PUT', `${POSTS}/${id}`, undefined, { key: admin, raw })).status, 400)
})

describe('422', () => {
  const wrong: Record<string, object> = {
    '/title': { title: ' ' },
    '/content': { content: null },
    '/status': { status: 'gone' },
    '/slug': { slug: 'x' },
    '/locale': { locale: 'english' },
    '/form_id': { form: 999_999 },
    '/parent_id': { parent: 999_999 },
    '/published_to': { published_to: ['nobody'] },
    '/tags': { tags: ['no such tag'] },
    '/completed_stages': { completed_stages: [1] },
    '/values': { values: { a: 'text' } },
    '/type': { type: 'revision' },
    '/post_date': { post_date: 'then' },
    '/author_email': { author_email: 'x' },
  }
  for (const [pointer, change] of Object.entries(wrong))
    test(JSON.stringify(change), async () => {
      const before = await create({ author_realname: 'A' })
      assert.equal(statusAndPointers(await put(before.id, change)), `422 ${pointer}`)
      assert.deepEqual((await get(before.id)).body, before)
    })
  test('for a user together with an author, and a user that is none', async () => {
    const { id } = await create({ author_realname: 'A' })
    assert.equal(statusAndPointers(await put(id, { user: member.id })), '422 /user_id')
    assert.equal(statusAndPointers(await put(id, { user: 999_999, author_realname: null })), '422 /user_id')
    assert.equal((await put(id, { user: member.id, author_realname: null })).body.user.id, String(member.id))
  })
  test('for itself as its parent, and a slug that is taken', async () => {
    const { id, slug } = await create({ status: 'published' })
    const another = await create()
    assert.equal(statusAndPointers(await put(id, { parent: id })), '422 /parent_id')
    assert.equal(statusAndPointers(await put(another.id, { slug })), '422 /slug')
    assert.equal((await put(id, { slug })).status, 200)
  })
  test('for publishing before a required stage is completed', async () => {
    const form = await addForm(rt, crowd.teamId, {}, [{ required: true }, {}])
    const { id } = await create({ form: form.id })
    assert.equal(statusAndPointers(await put(id, { status: 'published' })), '422 /completed_stages')
    const done = { status: 'published', completed_stages: form.stages.slice(0, 1) }
    assert.equal((await put(id, done)).status, 200)
    assert.equal(statusAndPointers(await put(id, { completed_stages: [] })), '422 /completed_stages')
  })
  test('two who want one slug at the same time: one gets it, the other is told', async () => {
    const [a, b] = [await create(), await create()]
    const answers = await Promise.all([put(a.id, { slug: 'wanted' }), put(b.id, { slug: 'wanted' })])
    assert.deepEqual(answers.map(statusAndPointers).sort(), ['200', '422 /slug'])
  })
})
