import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const boss = await crowd.addPerson('admin')
const [admin, adminId] = [boss.token, boss.id]
const person = await crowd.addPerson('member')
const [member, memberId] = [person.token, person.id]
const { token: other } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const call = (method: string, path: string, body?: unknown, key = admin) =>
  crowd.call(method, `/api/v3/posts${path}`, body, { key })
const create = async (key = member) =>
  (await call('POST', '', { title: 'First', content: 'Water', values: { a: [1] } }, key)).body

describe('200', () => {
  test('one for every change, by whatever way: what it was then, who and when', async () => {
    const { id } = await create()
    await call('PUT', `/${id}`, { title: 'Second', values: { a: [2] } })
    await call('PUT', `/${id}`, { title: 'Second' })
    await call('POST', '/bulk', { operation: 'publish', ids: [id] })
    const { status, body } = await call('GET', `/${id}/revisions`, undefined, member)
    assert.deepEqual([status, body.total_count, body.orderby], [200, 3, 'id'])
    const told = body.results.map((one: Record<string, unknown>) => [one.title, one.values, one.status, one.type])
    assert.deepEqual(told, [
      ['First', { a: [1] }, 'draft', 'revision'],
      ['Second', { a: [2] }, 'draft', 'revision'],
      ['Second', { a: [2] }, 'published', 'revision'],
    ])
    const [first, second] = body.results
    assert.deepEqual([first.user.id, first.owner.id], [String(memberId), String(memberId)])
    assert.deepEqual([second.user.id, second.owner.id], [String(adminId), String(memberId)])
    assert.deepEqual(first.parent, { id: String(id), url: `http://localhost/api/v3/posts/${id}` })
    assert.equal(first.url, `http://localhost/api/v3/posts/${id}/revisions/${first.id}`)
    assert.match(first.created, /\+00:00$/)
    assert.deepEqual((await call('GET', `/${id}/revisions/${first.id}`)).body, first)
  })
  test('one for what changes around it: a tag, a stage and a form that are deleted, a role that is renamed', async () => {
    const ask = async (method: string, path: string, body?: unknown) => {
      const answer = await crowd.call(method, `/api/v3/${path}`, body, { key: admin })
      assert.equal(answer.status, 200, JSON.stringify(answer.body))
      return answer.body
    }
    const tag = await ask('POST', 'tags', { tag: 'Flood', type: 'category' })
    const form = await ask('POST', 'forms', { name: 'Damage' })
    const stage = await ask('POST', `forms/${form.id}/stages`, { label: 'Check' })
    const role = await ask('POST', 'roles', { name: 'analyst' })
    const post = { title: 'First', content: 'Water', form: form.id, completed_stages: [stage.id], tags: [tag.id] }
    const { id } = await ask('POST', 'posts', { ...post, published_to: ['analyst'], status: 'published' })
    await ask('DELETE', `tags/${tag.id}`)
    await ask('PUT', `roles/${role.id}`, { name: 'observer' })
    await ask('DELETE', `forms/${form.id}/stages/${stage.id}`)
    await ask('DELETE', `forms/${form.id}`)
    const { results } = await ask('GET', `posts/${id}/revisions`)
    type Told = {
      tags: unknown[]
      published_to: string[]
      completed_stages: number[]
      form: object | null
      user: { id: string }
    }
    const told = results.map((one: Told) => [
      one.tags.length,
      one.published_to[0],
      one.completed_stages.length,
      !!one.form,
    ])
    assert.deepEqual(told, [
      [1, 'analyst', 1, true],
      [0, 'analyst', 1, true],
      [0, 'observer', 1, true],
      [0, 'observer', 0, true],
      [0, 'observer', 0, false],
    ])
    assert.notEqual((await ask('GET', `posts/${id}`)).updated, null)
  })
  test('a page of them, the newest first', async () => {
    const { id } = await create()
    await call('PUT', `/${id}`, { title: 'Second' })
    const { body } = await call('GET', `/${id}/revisions?order=desc&limit=1`)
    assert.deepEqual([body.results.length, body.results[0].title, body.total_count], [1, 'Second', 2])
  })
  test('they go with the post', async () => {
    const { id } = await create()
    await call('DELETE', `/${id}`)
    const rows = await rt.db.selectFrom('post_revision').select('id').where('post_id', '=', id).execute()
    assert.deepEqual(rows, [])
  })
})

test('401 without a token', async () =>
  assert.equal((await crowd.call('GET', '/api/v3/posts/1/revisions')).status, 401))

test('403 for those who may not change the post, however it is to be read', async () => {
  const { id } = await create()
  const { body } = await call('GET', `/${id}/revisions`)
  await call('PUT', `/${id}`, { status: 'published' })
  for (const key of [other, nobody]) {
    assert.equal((await call('GET', `/${id}/revisions`, undefined, key)).status, 403)
    assert.equal((await call('GET', `/${id}/revisions/${body.results[0].id}`, undefined, key)).status, 403)
  }
})

test('404 for an unknown post, an unknown revision, and one of another post', async () => {
  const [one, two] = [await create(), await create()]
  const { body } = await call('GET', `/${two.id}/revisions`)
  for (const path of ['/999999/revisions', `/${one.id}/revisions/999999`, `/${one.id}/revisions/${body.results[0].id}`])
    assert.equal((await call('GET', path)).status, 404)
})

test('405: nobody writes them', async () => {
  const { id } = await create()
  for (const method of ['POST', 'PUT', 'DELETE']) {
    assert.equal((await call(method, `/${id}/revisions`, {})).status, 405)
    assert.equal((await call(method, `/${id}/revisions/1`, {})).status, 405)
  }
})

test('422 for an order that is none', async () =>
  assert.equal((await call('GET', `/${(await create()).id}/revisions?orderby=title`)).status, 422))
