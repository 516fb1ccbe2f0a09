import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addForm } from '#testing/crowd-form.ts'
import { statusAndPointers } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
const { token: member } = await crowd.addPerson('member')
const { token: other } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const call = (method: string, path: string, body?: unknown, key = admin) =>
  crowd.call(method, `/api/v3/posts${path}`, body, { key })
const create = async (more: object = {}, key = admin) =>
  (await call('POST', '', { title: 'Need help', content: 'Water', status: 'published', ...more }, key)).body
const finnish = { title: 'Apua', content: 'Vesi nousee', locale: 'fi' }
const translate = (id: number, more: object = {}, key = admin) =>
  call('POST', `/${id}/translations`, { ...finnish, ...more }, key)

describe('200', () => {
  test('a translation, in the form of its post, by id and by locale', async () => {
    const form = await addForm(rt, crowd.teamId, {}, [{ asks: [{ key: 'told' }], required: true }])
    const post = await create({ form: form.id, completed_stages: form.stages })
    const { status, body } = await translate(post.id, {
      status: 'published',
      values: { told: ['Kuultu'] },
      locale: 'FI',
    })
    assert.equal(status, 200)
    assert.equal(body.url, `http://localhost/api/v3/posts/${post.id}/translations/${body.id}`)
    assert.deepEqual(
      [body.type, body.locale, body.parent.id, body.form],
      ['translation', 'fi', String(post.id), post.form],
    )
    assert.deepEqual(body.values, { told: ['Kuultu'] })
    for (const name of [body.id, 'fi', 'FI'])
      assert.deepEqual((await call('GET', `/${post.id}/translations/${name}`)).body, body)
    const list = await call('GET', `/${post.id}/translations`)
    assert.deepEqual([list.body.total_count, list.body.results], [1, [body]])
  })
  test('it has revisions of its own, by its own id, for who may change it', async () => {
    const post = await create()
    const { body: added } = await translate(post.id, { status: 'published' })
    await call('PUT', `/${post.id}/translations/fi`, { title: 'Apua!' })
    const { status, body } = await call('GET', `/${added.id}/revisions`)
    assert.deepEqual([status, body.results.map(({ title }: { title: string }) => title)], [200, ['Apua', 'Apua!']])
    const [{ id }] = body.results
    const { body: one } = await call('GET', `/${added.id}/revisions/${id}`)
    assert.deepEqual(
      [one.locale, one.parent.id, one.url],
      ['fi', String(added.id), `http://localhost/api/v3/posts/${added.id}/revisions/${id}`],
    )
    assert.equal((await call('GET', `/${post.id}/revisions/${id}`)).status, 404)
    for (const path of [`/${added.id}/revisions`, `/${added.id}/revisions/${id}`])
      assert.equal((await call('GET', path, undefined, await crowd.anonymous())).status, 403)
    assert.equal((await call('GET', `/${added.id}`)).status, 404)
  })
  test('it is changed, sent back as it was, and deleted', async () => {
    const post = await create()
    const { body } = await translate(post.id)
    const path = `/${post.id}/translations/fi`
    assert.deepEqual((await call('PUT', path, body)).body, body)
    const changed = await call('PUT', path, { title: 'Auttakaa', status: 'published' })
    const { title, content, status, parent } = changed.body
    assert.deepEqual([title, content, status, parent], ['Auttakaa', 'Vesi nousee', 'published', body.parent])
    assert.equal((await call('PUT', path, { locale: 'sv' })).body.locale, 'sv')
    assert.deepEqual((await call('DELETE', `/${post.id}/translations/sv`)).status, 200)
    assert.equal((await call('GET', `/${post.id}/translations/sv`)).status, 404)
  })
  test('it stands in no list of posts, and cannot be reached as one', async () => {
    const post = await create()
    const { body } = await translate(post.id, { status: 'published' })
    assert.equal((await call('GET', `/${body.id}`)).status, 404)
    assert.equal((await call('GET', `?q=Vesi&status=all`)).body.total_count, 0)
  })
  test('the list has every status its reader may read', async () => {
    const post = await create()
    await translate(post.id)
    await translate(post.id, { locale: 'sv', status: 'published' })
    const count = async (key: string) =>
      (await call('GET', `/${post.id}/translations`, undefined, key)).body.total_count
    assert.deepEqual([await count(admin), await count(member), await count(nobody)], [2, 1, 1])
  })
  test('it goes with its post; its changes are told as changes of the post', async () => {
    const post = await create()
    const { body } = await translate(post.id)
    const entry = await rt.db.selectFrom('activity').selectAll().orderBy('seq', 'desc').executeTakeFirstOrThrow()
    const changes = [{ key: 'translation', from: null, to: 'fi' }]
    assert.deepEqual([entry.action, entry.object_id, entry.changes], ['POST_UPDATE', String(post.id), changes])
    await call('DELETE', `/${post.id}`)
    assert.equal(await rt.db.selectFrom('post').where('id', '=', body.id).select('id').executeTakeFirst(), undefined)
  })
  test('the owner of a post translates it: a draft, which is theirs', async () => {
    const post = await create({ status: 'draft' }, member)
    const { status, body } = await translate(post.id, {}, member)
    assert.deepEqual([status, body.status, body.user], [200, 'draft', post.user])
    assert.equal((await call('PUT', `/${post.id}/translations/fi`, { title: 'x' }, member)).status, 200)
  })
})

test('401 without a token', async () =>
  assert.equal((await crowd.call('POST', '/api/v3/posts/1/translations', {})).status, 401))

describe('403', () => {
  test('for translating what is not theirs, and for its status', async () => {
    const post = await create()
    for (const key of [member, nobody]) assert.equal((await translate(post.id, {}, key)).status, 403)
    const mine = await create({ status: 'draft' }, member)
    assert.equal((await translate(mine.id, { status: 'published' }, member)).status, 403)
  })
  test('for those of a post that may not be read, and for a draft', async () => {
    const draft = await create({ status: 'draft' }, member)
    await translate(draft.id, {}, member)
    const post = await create()
    await translate(post.id)
    for (const path of [`/${draft.id}/translations`, `/${draft.id}/translations/fi`, `/${post.id}/translations/fi`])
      assert.equal((await call('GET', path, undefined, other)).status, 403)
    assert.equal((await call('PUT', `/${post.id}/translations/fi`, {}, other)).status, 403)
    await call('PUT', `/${post.id}/translations/fi`, { status: 'published' })
    for (const method of ['PUT', 'DELETE'])
      assert.equal((await call(method, `/${post.id}/translations/fi`, {}, other)).status, 403)
  })
})

test('404 for an unknown post, an unknown locale or id, and one of another post', async () => {
  const [one, two] = [await create(), await create()]
  const { body } = await translate(two.id)
  assert.equal((await translate(999_999)).status, 404)
  for (const name of ['fi', '999999', String(body.id)])
    for (const [method, sent] of [['GET'], ['PUT', {}], ['DELETE']] as const)
      assert.equal((await call(method, `/${one.id}/translations/${name}`, sent)).status, 404)
})

test('405 for methods they have not', async () => {
  assert.equal((await call('PUT', '/1/translations', {})).status, 405)
  assert.equal((await call('POST', '/1/translations/fi', {})).status, 405)
})

describe('422', () => {
  test('for the language of the post, one that is there, none at all, and what no post may be', async () => {
    const post = await create()
    await translate(post.id)
    const wrong: [object, string][] = [
      [{ locale: 'en_us' }, '/locale'],
      [{ locale: 'EN_US' }, '/locale'],
      [{ locale: 'fi' }, '/locale'],
      [{ locale: undefined }, '/locale'],
      [{ locale: 'finnish' }, '/locale'],
      [{ locale: 'sv', title: '' }, '/title'],
      [{ locale: 'sv', type: 'report' }, '/type'],
      [{ locale: 'sv', slug: post.slug }, '/slug'],
    ]
    for (const [more, pointer] of wrong)
      assert.equal(statusAndPointers(await translate(post.id, more)), `422 ${pointer}`)
    await translate(post.id, { locale: 'sv' })
    assert.equal(statusAndPointers(await call('PUT', `/${post.id}/translations/sv`, { locale: 'fi' })), '422 /locale')
  })
  test('two into one language at once: there is one', async () => {
    const post = await create()
    const codes = (await Promise.all([translate(post.id), translate(post.id)])).map(({ status }) => status)
    assert.deepEqual(codes.sort(), [200, 422])
  })
})
