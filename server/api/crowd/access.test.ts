import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { PASSWORD } from '#testing/add-person.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const cookie: (email: string) => Promise<string> = async (email) => {
  const signedIn = await rt.auth.api.signInEmail({ body: { email, password: PASSWORD }, asResponse: true })
  return signedIn.headers.get('set-cookie')!.split(';')[0]!
}

const POSTS = '/api/v3/posts'
const draft = { title: 'Draft', content: 'Seen by few' }

describe('401', () => {
  test('without a token, with WWW-Authenticate and CORS', async () => {
    for (const method of ['GET', 'POST']) {
      const { status, body, headers } = await crowd.call(method, POSTS)
      assert.deepEqual([status, body.errors[0].status], [401, 401])
      assert.match(headers.get('www-authenticate') ?? '', /^Bearer/)
      assert.equal(headers.get('access-control-allow-origin'), '*')
    }
  })
  test('with an invalid token, on every route', async () => {
    for (const path of [POSTS, '/api/v3/nothing']) {
      const { status, headers } = await crowd.call('GET', path, undefined, { key: 'invalid' })
      assert.equal(status, 401)
      assert.match(headers.get('www-authenticate') ?? '', /invalid_token/)
    }
  })
  test('with an expired token', async () => {
    const key = await crowd.anonymous()
    await rt.db
      .updateTable('oauth_token')
      .set({ expires_at: new Date(0) })
      .execute()
    assert.equal((await crowd.call('GET', POSTS, undefined, { key })).status, 401)
  })
  test('once the user is no longer a member', async () => {
    const { token: key, userId } = await crowd.addPerson('member')
    assert.equal((await crowd.call('GET', POSTS, undefined, { key })).status, 200)
    await rt.db.deleteFrom('membership').where('user_id', '=', userId).execute()
    assert.equal((await crowd.call('GET', POSTS, undefined, { key })).status, 401)
  })
  test('with a session, but asked by another site or as jsonp', async () => {
    const { email } = await crowd.addPerson('admin')
    const own = { cookie: await cookie(email) }
    assert.equal((await crowd.call('GET', POSTS, undefined, { headers: own })).status, 200)
    const elsewhere = { ...own, origin: 'https://evil.example' }
    assert.equal((await crowd.call('GET', POSTS, undefined, { headers: elsewhere })).status, 401)
    assert.equal((await crowd.call('GET', `${POSTS}?format=jsonp&callback=f`, undefined, { headers: own })).status, 401)
  })
})

test('403 for a token without the scope', async () => {
  const key = await crowd.anonymous({ scope: 'forms' })
  const { status, body } = await crowd.call('GET', POSTS, undefined, { key })
  assert.deepEqual([status, body.errors[0].status], [403, 403])
})

test('200 for the header as the reference misspells it', async () => {
  const headers = { authentication: `Bearer ${await crowd.anonymous()}` }
  assert.equal((await crowd.call('GET', POSTS, undefined, { headers })).status, 200)
})

describe('200 for a session of our own pages', () => {
  const seenBy = async (rights: 'member' | 'dispatcher' | 'admin') => {
    const { email } = await crowd.addPerson(rights)
    const answer = await crowd.call('GET', `${POSTS}?status=all`, undefined, {
      headers: { cookie: await cookie(email) },
    })
    assert.equal(answer.status, 200)
    return answer.body.total_count
  }
  test('dispatchers and admins see posts of every status, members do not', async () => {
    await crowd.call('POST', POSTS, draft, { key: await crowd.anonymous() })
    assert.deepEqual([await seenBy('dispatcher'), await seenBy('admin'), await seenBy('member')], [1, 1, 0])
  })
})

test('200 the role counts at once for tokens already issued', async () => {
  const { token: key, userId } = await crowd.addPerson('member')
  const seen = async () => (await crowd.call('GET', `${POSTS}?status=all`, undefined, { key })).body.total_count
  assert.equal(await seen(), 0)
  await rt.db.updateTable('membership').set({ role: 'admin' }).where('user_id', '=', userId).execute()
  assert.equal(await seen(), 1)
})

describe('OPTIONS, paths and methods', () => {
  test('200 for OPTIONS without a token, as the reference prints it', async () => {
    const { status, body, headers } = await crowd.call('OPTIONS', POSTS, undefined, {
      headers: { origin: 'http://example.com' },
    })
    assert.deepEqual([status, body], [200, { allowed_privileges: ['read', 'create', 'search'] }])
    assert.equal(headers.get('access-control-allow-origin'), '*')
    assert.equal(headers.get('access-control-allow-headers'), 'Authorization, Content-type')
    assert.equal(headers.get('allow'), 'POST, GET, PUT, DELETE, OPTIONS')
    assert.equal(headers.get('access-control-allow-methods'), 'POST, GET, PUT, DELETE, OPTIONS')
  })
  test('404 for an unknown path', async () => {
    const { status, body, headers } = await crowd.call('GET', '/api/v3/nothing')
    assert.deepEqual([status, body.errors[0].status], [404, 404])
    assert.equal(headers.get('access-control-allow-origin'), '*')
  })
  test('405 for a method it has not', async () => {
    const { status, body } = await crowd.call('DELETE', POSTS, undefined, { key: await crowd.anonymous() })
    assert.deepEqual([status, body.errors[0].status], [405, 405])
  })
})

describe('formats', () => {
  test('400 for an unknown one, and for jsonp without a callback', async () => {
    const key = await crowd.anonymous()
    for (const query of ['format=xml', 'format=jsonp', 'format=jsonp&callback=alert(1)']) {
      const { status, body } = await crowd.call('GET', `${POSTS}?${query}`, undefined, { key })
      assert.equal(status, 400)
      assert.match(body.errors[0].title, /^Bad formatting parameters/)
    }
  })
  test('200 for jsonp with a callback', async () => {
    const { body, headers } = await crowd.call('GET', `${POSTS}?format=jsonp&callback=a.b`, undefined, {
      key: await crowd.anonymous(),
    })
    assert.match(headers.get('content-type') ?? '', /^application\/javascript/)
    assert.match(body, /^\/\*\*\/a\.b\(\{"count":"0".*\}\)$/)
  })
})
