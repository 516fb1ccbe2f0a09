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
    const asked = { POST: POSTS, GET: '/api/v3/users', PUT: `${POSTS}/1`, DELETE: `${POSTS}/1` }
    for (const [method, path] of Object.entries(asked)) {
      const { status, body, headers } = await crowd.call(method, path)
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
    const users = '/api/v3/users'
    assert.equal((await crowd.call('GET', users, undefined, { headers: own })).status, 200)
    const elsewhere = { ...own, origin: 'https://evil.example' }
    assert.equal((await crowd.call('GET', users, undefined, { headers: elsewhere })).status, 401)
    assert.equal((await crowd.call('GET', `${users}?format=jsonp&callback=f`, undefined, { headers: own })).status, 401)
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

describe('without a token', () => {
  test('what is published, and nothing else', async () => {
    const { token: admin } = await crowd.addPerson('admin')
    const ids: number[] = []
    for (const more of [
      { status: 'published' },
      { status: 'published', published_to: ['admin'] },
      {},
      { status: 'archived' },
    ])
      ids.push((await crowd.call('POST', POSTS, { ...draft, ...more }, { key: admin })).body.id)
    const listed = await crowd.call('GET', `${POSTS}?status=all`)
    assert.deepEqual(
      listed.body.results.map(({ id }: { id: number }) => id),
      ids.slice(0, 1),
    )
    const statuses: number[] = []
    for (const id of ids) statuses.push((await crowd.call('GET', `${POSTS}/${id}`)).status)
    assert.deepEqual(statuses, [200, 401, 401, 401])
    assert.equal((await crowd.call('GET', `${POSTS}/99999999`)).status, 404)
    assert.match((await crowd.call('GET', `${POSTS}/${ids[2]}`)).headers.get('www-authenticate') ?? '', /^Bearer/)
  })
  test('of several teams the one whose client is named, or at whose page it is asked', async () => {
    const several = await withRuntime()
    const [one, other] = [await openCrowd(several, 'One'), await openCrowd(several, 'Other')]
    const { token } = await other.addPerson('admin')
    await other.call('PUT', '/api/v3/config/site', { client_url: 'https://other.example/map' }, { key: token })
    await other.call('POST', POSTS, { ...draft, status: 'published' }, { key: token })
    const seen = async (query = '', origin?: string) => {
      const { status, body } = await one.call('GET', `${POSTS}${query}`, undefined, {
        headers: origin ? { origin } : {},
      })
      return status === 200 ? body.total_count : status
    }
    assert.deepEqual([await seen(), await seen('', 'https://elsewhere.example')], [401, 401])
    assert.deepEqual([await seen(`?client_id=${one.client.id}`), await seen(`?client_id=${other.client.id}`)], [0, 1])
    assert.deepEqual([await seen('?client_id=nobody'), await seen('', 'https://other.example')], [401, 1])
    await other.call('PUT', '/api/v3/config/site', { private: true }, { key: token })
    assert.equal(await seen(`?client_id=${other.client.id}`), 401)
  })
  test('counted by address', async () => {
    const limited = await withRuntime({ RATE_LIMIT_PER_MINUTE: '2' })
    const other = await openCrowd(limited)
    const statuses: number[] = []
    for (let i = 0; i < 8; i++) statuses.push((await other.call('GET', POSTS)).status)
    assert.deepEqual([statuses[0], statuses.at(-1)], [200, 429])
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
  test('jsonp reads the token from the address, and nothing else does', async () => {
    const { token, email } = await crowd.addPerson('admin')
    const users = async (query: string, method = 'GET', headers = {}) =>
      (await crowd.call(method, `/api/v3/users?${query}`, method === 'GET' ? undefined : {}, { headers })).status
    const script = `format=jsonp&callback=f&access_token=`
    assert.deepEqual([await users(script + token), await users(`${script}wrong`)], [200, 401])
    assert.deepEqual([await users(`access_token=${token}`), await users(script + token, 'POST')], [401, 401])
    const cookies = { cookie: await cookie(email) }
    assert.equal(await users('format=jsonp&callback=f', 'GET', cookies), 401)
    assert.equal(await users(`${script}wrong`, 'GET', cookies), 401)
    const { body, headers } = await crowd.call('GET', `${POSTS}?${script}${token}`)
    assert.ok(!body.includes(token))
    assert.equal(headers.get('cache-control'), 'no-store')
  })
  test('200 for jsonp with a callback', async () => {
    const { body, headers } = await crowd.call('GET', `${POSTS}?format=jsonp&callback=a.b`, undefined, {
      key: await crowd.anonymous(),
    })
    assert.match(headers.get('content-type') ?? '', /^application\/javascript/)
    assert.match(body, /^\/\*\*\/a\.b\(\{"count":"\d+".*\}\)$/)
  })
})
