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
const { token: member } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const call = (method: string, path: string, body?: unknown, key = admin) =>
  crowd.call(method, `/api/v3${path}`, body, { key })
const create = async (more: object = {}, key = admin): Promise<number> =>
  (await call('POST', '/posts', { title: 'Need help', content: 'Water', ...more }, key)).body.id
const bulk = (body: object, key = admin) => call('POST', '/posts/bulk', body, key)
const get = async (id: number) => (await call('GET', `/posts/${id}`)).body
const entries = async () =>
  rt.db.selectFrom('activity').select(['action', 'changes']).where('action', '=', 'POST_BULK').orderBy('seq').execute()

describe('200', () => {
  test('publish, draft and archive, with one entry in the log each', async () => {
    const ids = [await create(), await create(), await create()]
    const before = (await entries()).length
    for (const [operation, status] of [
      ['publish', 'published'],
      ['draft', 'draft'],
      ['archive', 'archived'],
    ]) {
      const answer = await bulk({ operation, ids: ids.map(String) }, manager)
      assert.deepEqual([answer.status, answer.body], [200, { processed: 3, failed: [] }])
      for (const id of ids) assert.equal((await get(id)).status, status)
    }
    const logged = await entries()
    assert.equal(logged.length, before + 3)
    assert.deepEqual(logged.at(-1)?.changes, [
      { key: 'status', from: null, to: 'archived' },
      { key: 'posts', from: null, to: ids },
    ])
  })
  test('what is so already is done as well, and keeps its time and its revisions', async () => {
    const id = await create({ status: 'published' })
    assert.equal((await bulk({ operation: 'publish', ids: [id, id] })).body.processed, 1)
    assert.equal((await get(id)).updated, null)
    assert.equal((await call('GET', `/posts/${id}/revisions`)).body.total_count, 1)
  })
  test('delete', async () => {
    const ids = [await create({}, member), await create({}, member)]
    assert.equal((await bulk({ operation: 'delete', ids }, member)).body.processed, 2)
    for (const id of ids) assert.equal((await call('GET', `/posts/${id}`)).status, 404)
  })
  test('collect: into a collection of one’s own, twice is once', async () => {
    const ids = [await create({ status: 'published' }), await create({ status: 'published' })]
    const set = (await call('POST', '/collections', { name: 'Mine all' }, member)).body.id
    for (const given of [set, String(set), { id: set }])
      assert.equal((await bulk({ operation: 'collect', ids, set: given }, member)).body.processed, 2)
    assert.deepEqual((await get(ids[0]!)).sets, [String(set)])
    assert.equal((await call('GET', `/collections/${set}/posts`)).body.total_count, 2)
  })
  test('categorise adds tags by id and by name, and keeps those there are', async () => {
    const [road, water] = [await addTag(rt, crowd.teamId, 'Road'), await addTag(rt, crowd.teamId, 'Water')]
    const ids = [await create({ tags: [road] }), await create()]
    assert.equal((await bulk({ operation: 'categorise', ids, tags: ['Road', { id: water }] })).body.processed, 2)
    for (const id of ids)
      assert.deepEqual(
        (await get(id)).tags.map((tag: { id: number }) => tag.id),
        [road, water],
      )
  })
  test('by the filters of the list', async () => {
    const ids = [await create({ title: 'Bridge 1' }), await create({ title: 'Bridge 2', status: 'published' })]
    const filters = { q: 'bridge', status: ['draft', 'published'] }
    assert.equal((await bulk({ operation: 'archive', filters })).body.processed, 2)
    for (const id of ids) assert.equal((await get(id)).status, 'archived')
    assert.deepEqual((await bulk({ operation: 'publish', filters: { q: 'no such words' } })).body, {
      processed: 0,
      failed: [],
    })
  })
  test('names those it cannot be done to, and does the others', async () => {
    const form = await addForm(rt, crowd.teamId, {}, [{ required: true }])
    const [unready, ready] = [await create({ form: form.id }), await create()]
    const { body } = await bulk({ operation: 'publish', ids: [unready, ready, 999_999] })
    assert.equal(body.processed, 1)
    const told = body.failed.map(({ id, errors }: { id: number; errors: { status: number; source?: object }[] }) => [
      id,
      errors[0]?.status,
      errors[1]?.source,
    ])
    assert.deepEqual(told, [
      [unready, 422, { pointer: '/completed_stages' }],
      [999_999, 404, undefined],
    ])
    assert.deepEqual([(await get(unready)).status, (await get(ready)).status], ['draft', 'published'])
  })
  test('each post is judged by who asks: 403 for what is not theirs, and nothing is logged', async () => {
    const [theirs, mine, hidden] = [await create({ status: 'published' }), await create({}, member), await create()]
    const before = (await entries()).length
    const codes = async (body: object, key: string) =>
      (await bulk({ ids: [theirs, mine, hidden], ...body }, key)).body.failed.map(
        (one: { errors: { status: number }[] }) => one.errors[0]?.status,
      )
    assert.deepEqual(await codes({ operation: 'publish' }, member), [403, 403, 403])
    assert.deepEqual(await codes({ operation: 'delete' }, nobody), [403, 403, 403])
    assert.equal((await entries()).length, before)
    assert.deepEqual(await codes({ operation: 'delete' }, member), [403, 403])
  })
})

test('400 for no JSON, 401 without a token, 405 for another method', async () => {
  assert.equal((await crowd.call('POST', '/api/v3/posts/bulk', undefined, { key: admin, raw: '{' })).status, 400)
  assert.equal((await crowd.call('POST', '/api/v3/posts/bulk', {})).status, 401)
  for (const method of ['PUT', 'DELETE']) assert.equal((await call(method, '/posts/bulk', {})).status, 405)
})

test('403 for a collection of somebody else', async () => {
  const set = (await call('POST', '/collections', { name: 'Theirs' })).body.id
  assert.equal((await bulk({ operation: 'collect', ids: [await create()], set }, member)).status, 403)
})

test('422 for what makes no sense, and then nothing is done', async () => {
  const id = await create()
  const deep = JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`)
  const wrong: [object, string][] = [
    [{ operation: 'explode', ids: [id] }, '/operation'],
    [{ operation: 'publish' }, '/ids'],
    [{ operation: 'publish', ids: [id], filters: {} }, '/ids'],
    [{ operation: 'publish', ids: [] }, '/ids'],
    [{ operation: 'publish', ids: ['x'] }, '/ids'],
    [{ operation: 'publish', ids: Array.from({ length: 1001 }, (_, i) => i + 1) }, '/ids'],
    [{ operation: 'publish', filters: { status: 'secret' } }, '/status'],
    [{ operation: 'delete', filters: { statuss: 'draft' } }, '/filters'],
    [{ operation: 'delete', filters: { q: deep } }, '/filters'],
    [{ operation: 'collect', ids: [id] }, '/set'],
    [{ operation: 'collect', ids: [id], set: 999_999 }, '/set'],
    [{ operation: 'categorise', ids: [id] }, '/tags'],
    [{ operation: 'categorise', ids: [id], tags: ['no such tag'] }, '/tags'],
  ]
  for (const [body, pointer] of wrong) assert.equal(statusAndPointers(await bulk(body)), `422 ${pointer}`)
  assert.equal((await get(id)).status, 'draft')
})

test('422 for filters that choose more than 1,000; exactly 1,000 are done at once', async () => {
  const row = { team_id: crowd.teamId, centre: 'live' as const, title: 'Many', content: 'x', values: '{}' }
  const rows = Array.from({ length: 1001 }, (_, i) => ({
    ...row,
    slug: `many-${i}`,
    post_date: rt.now(),
    created_at: rt.now(),
  }))
  await rt.db.insertInto('post').values(rows).execute()
  const filters = { q: 'Many', status: 'all' }
  assert.equal(statusAndPointers(await bulk({ operation: 'delete', filters })), '422 /filters')
  const last = await rt.db.selectFrom('post').select('id').where('slug', '=', 'many-1000').executeTakeFirstOrThrow()
  await call('DELETE', `/posts/${last.id}`)
  assert.deepEqual((await bulk({ operation: 'publish', filters })).body, { processed: 1000, failed: [] })
  assert.deepEqual((await bulk({ operation: 'delete', filters })).body, { processed: 1000, failed: [] })
})
