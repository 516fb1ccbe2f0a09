import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crowdEndpoints } from '#lib/contracts/crowd/index.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
const { token: member } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const POSTS = '/api/v3/posts'
const setPrivate = (value: boolean | null) =>
  crowd.call('PUT', '/api/v3/config/site', { private: value }, { key: admin })

assert.equal((await setPrivate(true)).status, 200)

const ask = (path: string, key: string) => crowd.call('GET', path, undefined, { key })

test('403 for a client, 401 for nobody, 200 for users', async () => {
  for (const [key, wanted] of [
    [nobody, 403],
    [await crowd.anonymous(), 403],
    [member, 200],
    [admin, 200],
  ] as const)
    assert.equal((await ask(POSTS, key)).status, wanted)
  assert.equal((await crowd.call('GET', POSTS)).status, 401)
})

test('everywhere but where no token is needed', async () => {
  const guarded = crowdEndpoints.filter(
    (e) => (!e.open || e.open === 'public') && e.path !== '/migrate' && !e.path.endsWith('/oauth/token'),
  )
  assert.ok(guarded.length > 20)
  for (const e of guarded) {
    const path = e.path.replaceAll(/\{\w+\}/g, '1')
    const { status } = await crowd.call(e.method.toUpperCase(), path, undefined, { key: nobody })
    assert.equal(status, 403, `${e.method} ${path}`)
    assert.equal((await crowd.call(e.method.toUpperCase(), path)).status, 401, `${e.method} ${path}`)
  }
})

test('the exchange of tokens, OPTIONS and the public settings still answer', async () => {
  assert.equal((await crowd.exchange({})).status, 200)
  assert.equal((await crowd.call('OPTIONS', POSTS)).status, 200)
  assert.equal((await crowd.call('GET', '/api/v3/config/site')).body.private, true)
  assert.equal((await ask('/api/v3/config', nobody)).status, 200)
})

test('403 for signing up by oneself', async () => {
  const person = { email: 'new@example.org', password: 'long enough' }
  for (const key of [undefined, nobody])
    assert.equal((await crowd.call('POST', '/api/v3/register', person, key ? { key } : {})).status, 403)
})

test('another team is as it was', async () => {
  const other = await openCrowd(rt, 'Open team')
  assert.equal((await other.call('GET', POSTS, undefined, { key: await other.anonymous() })).status, 200)
})

test('it counts at once, and no longer at once', async () => {
  assert.equal((await setPrivate(false)).status, 200)
  assert.equal((await ask(POSTS, nobody)).status, 200)
  await setPrivate(true)
  assert.equal((await ask(POSTS, nobody)).status, 403)
  await setPrivate(null)
  assert.equal((await ask(POSTS, nobody)).status, 200)
})
