import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const admin = await crowd.addPerson('admin')
const manager = await crowd.addPerson('member', ['Manage Posts'])
const member = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const call = (method: string, path: string, { token: key }: { token: string }, body?: unknown) =>
  crowd.call(method, `/api/v3/posts${path}`, body, { key })
const create = async (by = member, more = {}) =>
  (await call('POST', '', by, { title: 'x', content: 'y', ...more })).body.id
const status = async (method: string, path: string, by: { token: string }, body?: unknown) =>
  (await call(method, path, by, body)).status

describe('200', () => {
  test('a lock names who and until when, stands on the post, and can be given back', async () => {
    const id = await create()
    const { status: code, body } = await call('PUT', `/${id}/lock`, member)
    assert.deepEqual([code, body.post_id, body.user.id], [200, id, String(member.id)])
    assert.equal(Date.parse(body.expires_at), body.expires * 1000)
    const left = body.expires * 1000 - Date.now()
    assert.ok(left > 4 * 60_000 - 1000 && left <= 5 * 60_000, `${left}`)
    assert.deepEqual((await call('GET', `/${id}`, member)).body.lock, body)
    assert.deepEqual((await call('GET', `/${id}/lock`, manager)).body, body)
    assert.deepEqual((await call('DELETE', `/${id}/lock`, member)).body, body)
    assert.equal((await call('GET', `/${id}`, member)).body.lock, null)
  })
  test('asking again renews it', async () => {
    const id = await create()
    const { body: first } = await call('PUT', `/${id}/lock`, member)
    await expireIn(id, 1000)
    const { body: second } = await call('PUT', `/${id}/lock`, member)
    assert.equal(second.id, first.id)
    assert.ok(second.expires >= first.expires)
  })
  test('who has it changes the post, and deletes it', async () => {
    const id = await create()
    await call('PUT', `/${id}/lock`, member)
    assert.equal(await status('PUT', `/${id}`, member, { title: 'z' }), 200)
    assert.equal(await status('DELETE', `/${id}`, member), 200)
  })
  test('one that has expired counts no more', async () => {
    const id = await create()
    await call('PUT', `/${id}/lock`, member)
    await expireIn(id, -1)
    assert.equal((await call('GET', `/${id}`, member)).body.lock, null)
    assert.equal(await status('PUT', `/${id}`, manager, { title: 'z' }), 200)
    assert.equal(await status('GET', `/${id}/lock`, member), 404)
    assert.equal(await status('DELETE', `/${id}/lock`, manager), 200)
    assert.equal(await status('DELETE', `/${id}/lock`, member), 404)
    assert.equal((await call('PUT', `/${id}/lock`, manager)).body.user.id, String(manager.id))
  })
  test('an admin breaks the lock of somebody else', async () => {
    const id = await create()
    await call('PUT', `/${id}/lock`, member)
    assert.equal(await status('DELETE', `/${id}/lock`, admin), 200)
    assert.equal(await status('PUT', `/${id}`, admin, { title: 'z' }), 200)
  })
})

const expireIn = (id: number, ms: number) =>
  rt.db
    .updateTable('post_lock')
    .set({ expires_at: new Date(Date.now() + ms) })
    .where('post_id', '=', id)
    .execute()

test('409 while somebody else has it: locking, changing, deleting; in bulk the post is named', async () => {
  const id = await create()
  await call('PUT', `/${id}/lock`, member)
  for (const by of [manager, admin]) {
    assert.equal(await status('PUT', `/${id}/lock`, by), 409)
    assert.equal(await status('PUT', `/${id}`, by, { title: 'z' }), 409)
    assert.equal(await status('DELETE', `/${id}`, by), 409)
    const { body } = await call('POST', '/bulk', by, { operation: 'delete', ids: [id] })
    assert.deepEqual([body.processed, body.failed[0].id, body.failed[0].errors[0].status], [0, id, 409])
  }
})

test('two who want it at once: one gets it', async () => {
  for (let round = 0; round < 5; round++) {
    const id = await create()
    const codes = await Promise.all([manager, admin].map((by) => status('PUT', `/${id}/lock`, by)))
    assert.deepEqual(codes.sort(), [200, 409])
  }
})

test('401 without a token', async () => assert.equal((await crowd.call('PUT', '/api/v3/posts/1/lock')).status, 401))

test('403 for those who may not change the post, and for breaking a lock without being admin', async () => {
  const id = await create(admin, { status: 'published' })
  for (const by of [member, { token: nobody }])
    for (const method of ['PUT', 'DELETE']) assert.equal(await status(method, `/${id}/lock`, by), 403)
  await call('PUT', `/${id}/lock`, admin)
  assert.equal(await status('DELETE', `/${id}/lock`, manager), 403)
  assert.equal(await status('GET', `/${id}/lock`, member), 403)
  assert.equal((await call('GET', `/${id}`, member)).body.lock, null)
})

test('404 for an unknown post, and where there is no lock', async () => {
  const id = await create()
  assert.equal(await status('PUT', '/999999/lock', admin), 404)
  for (const method of ['GET', 'DELETE']) assert.equal(await status(method, `/${id}/lock`, member), 404)
})

test('405 for POST', async () => assert.equal(await status('POST', '/1/lock', admin, {}), 405))
