import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { addForm, addTag } from '#testing/crowd-form.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { untilOneWaits } from '#testing/until-one-waits.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// What happens when two change what belongs together at the same time.

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')

const ask = (method: string, path: string, body?: unknown) => crowd.call(method, `/api/v3${path}`, body, { key: admin })
const made = async (path: string, body: object): Promise<number> => (await ask('POST', path, body)).body.id
const createPost = (more: object = {}) => made('/posts', { title: 'Need help', content: 'Water', ...more })
const statuses = async (asked: Promise<{ status: number }>[]) => (await Promise.all(asked)).map(({ status }) => status)

test('six roles of one name: one is made, the others are told', async () => {
  const asked = Array.from({ length: 6 }, () => ask('POST', '/roles', { name: 'scout' }))
  assert.deepEqual((await statuses(asked)).sort(), [200, 422, 422, 422, 422, 422])
})
const password = 'long enough'
test('a role that is deleted while it is given: nobody has one that is not there', async () => {
  for (let round = 0; round < 5; round++) {
    const name = `guide ${round}`
    const role = await made('/roles', { name })
    const users = await Promise.all(
      [1, 2].map((n) => made('/users', { email: `guide${round}.${n}@example.org`, password })),
    )
    const codes = await statuses([
      ...users.map((id) => ask('PUT', `/users/${id}`, { role: name })),
      ask('DELETE', `/roles/${role}`),
      ask('POST', '/users', { email: `late${round}@example.org`, password, role: name }),
    ])
    assert.ok(
      codes.every((code) => code === 200 || code === 422),
      codes.join(),
    )
    assert.equal((await ask('GET', `/users?role=${encodeURIComponent(name)}`)).body.total_count, 0)
  }
})
test('posts, their tags and their form, changed and deleted from both ends: nothing fails', async () => {
  for (let round = 0; round < 2; round++) {
    const form = await addForm(rt, crowd.teamId, {}, [{ asks: [{ key: `secret-${round}`, response_private: true }] }])
    const tags = await Promise.all(['Road', 'Water'].map((name) => addTag(rt, crowd.teamId, `${name} ${round}`)))
    const values = { [`secret-${round}`]: ['x'] }
    const ids = await Promise.all([1, 2, 3, 4, 5].map(() => createPost({ form: form.id, tags, values })))
    const codes = await statuses([
      ask('POST', '/posts/bulk', { operation: 'categorise', ids: ids.toReversed(), tags }),
      ask('DELETE', `/tags/${tags[0]}`),
      ask('POST', '/posts/bulk', { operation: 'archive', ids }),
      ...ids.map((id) => ask('PUT', `/posts/${id}`, { form: null, values: {}, tags: [tags[1]] })),
      ask('DELETE', `/forms/stages/${form.stages[0]}`),
      ask('DELETE', `/forms/${form.id}`),
      ask('DELETE', `/tags/${tags[1]}`),
      ask('POST', '/posts/bulk', { operation: 'delete', ids: ids.slice(2) }),
    ])
    assert.ok(
      codes.every((code) => [200, 404, 422].includes(code)),
      codes.join(),
    )
  }
})
test('a collection that is deleted while posts are put into it: 422, or they are gone with it', async () => {
  const ids = [await createPost(), await createPost()]
  for (let round = 0; round < 5; round++) {
    const set = await made('/collections', { name: 'Blocked roads' })
    const codes = await statuses([
      ask('POST', '/posts/bulk', { operation: 'collect', ids, set }),
      ask('DELETE', `/collections/${set}`),
      ask('POST', `/collections/${set}/posts`, { id: ids[0] }),
    ])
    assert.ok(
      codes.every((code) => [200, 404, 422].includes(code)),
      codes.join(),
    )
  }
})
test('a post that comes to belong to one that is being deleted stays, and belongs to none', async () => {
  const [parent, child] = [await createPost(), await createPost()]
  const [joined, seen] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const joining = rt.db.transaction().execute(async (trx) => {
    await sql`update post set parent_id = ${parent} where id = ${child}`.execute(trx)
    joined.resolve()
    await seen.promise
  })
  await joined.promise
  const deleting = ask('DELETE', `/posts/${parent}`)
  await untilOneWaits(rt.pool).finally(seen.resolve)
  await joining
  assert.equal((await deleting).status, 200)
  const { status, body } = await ask('GET', `/posts/${child}`)
  assert.deepEqual([status, body.parent], [200, null])
})
