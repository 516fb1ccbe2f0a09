import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCrowd } from '#testing/open-crowd.ts'
import { openDoor } from '#testing/open-door.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')

const create = async () =>
  (await crowd.call('POST', '/api/v3/posts', { title: 'Need help', content: 'Water' }, { key: admin })).body
const meaning = (method: string) => ({ key: admin, headers: { 'X-HTTP-Method-Override': method } })

test('a POST that means PUT changes, one that means DELETE deletes', async () => {
  const { id } = await create()
  const changed = await crowd.call('POST', `/api/v3/posts/${id}`, { title: 'Changed' }, meaning('PUT'))
  assert.deepEqual([changed.status, changed.body.title], [200, 'Changed'])
  assert.equal((await crowd.call('POST', `/api/v3/posts/${id}`, undefined, meaning('delete'))).status, 200)
  assert.equal((await crowd.call('GET', `/api/v3/posts/${id}`, undefined, { key: admin })).status, 404)
})

test('it keeps its header for any origin, and its refusals', async () => {
  const { status, headers } = await crowd.call('POST', '/api/v3/posts/999999', {}, meaning('PUT'))
  assert.deepEqual([status, headers.get('access-control-allow-origin')], [404, '*'])
  assert.equal((await crowd.call('POST', '/api/v3/posts/1', {}, { headers: meaning('PUT').headers })).status, 401)
})

test('only a POST means something else, and only PUT or DELETE', async () => {
  const { id } = await create()
  assert.equal((await crowd.call('GET', `/api/v3/posts/${id}`, undefined, meaning('DELETE'))).status, 200)
  for (const method of ['GET', 'TRACE', 'PATCH', 'x'])
    assert.equal((await crowd.call('POST', `/api/v3/posts/${id}`, {}, meaning(method))).status, 405)
})

test('at the front door as well, with a body of known and of unknown length', async (t) => {
  const { port, close } = await openDoor(rt)
  t.after(close)
  const { id } = await create()
  const text = JSON.stringify({ title: 'Through the door' })
  const streamed = () => new Blob([text]).stream()
  for (const body of [() => text, streamed]) {
    const headers = { authorization: `Bearer ${admin}`, 'x-http-method-override': 'PUT' }
    const init = { method: 'POST', headers, body: body(), duplex: 'half' } as RequestInit // safe: fetch asks for it
    const answer = await fetch(`http://localhost:${port}/api/v3/posts/${id}`, init)
    assert.deepEqual([answer.status, (await answer.json()).title], [200, 'Through the door'])
  }
})
