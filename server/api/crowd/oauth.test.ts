import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { PASSWORD } from '#testing/add-person.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const stranger = await openCrowd(rt, 'Strangers')

const PATH = '/api/v3/oauth/token'
const form = (fields: Record<string, string>, headers = {}, path = PATH) =>
  crowd.call('POST', path, undefined, { raw: new URLSearchParams(fields).toString(), headers })
const tokens = async () => (await rt.db.selectFrom('oauth_token').selectAll().execute()).length
async function refused(work: () => ReturnType<typeof form>, status: number, error: string) {
  const earlier = await tokens()
  const { status: got, body } = await work()
  assert.deepEqual([got, body.error, typeof body.message], [status, error, 'string'])
  assert.equal(body.errors[0].status, status)
  assert.equal(await tokens(), earlier)
}

describe('200', () => {
  test('client_credentials by JSON: exactly four members, all scopes but migrate, not to be cached', async () => {
    const { status, body, headers } = await crowd.exchange({})
    assert.equal(status, 200)
    assert.deepEqual(Object.keys(body).sort(), ['access_token', 'expires_in', 'scope', 'token_type'])
    assert.deepEqual([body.token_type, body.expires_in], ['Bearer', 3600])
    const scopes = body.scope.split(' ')
    assert.ok(scopes.includes('posts') && !scopes.includes('migrate'))
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.equal(headers.get('access-control-allow-origin'), '*')
  })
  test('the token is kept by its hash alone', async () => {
    const { body } = await crowd.exchange({})
    const rows = await rt.db.selectFrom('oauth_token').selectAll().execute()
    assert.ok(rows.every(({ hash }) => hash !== body.access_token))
  })
  test('by a form, also at /oauth/token and without a content type', async () => {
    const fields = { grant_type: 'client_credentials', ...crowd.credentials }
    const typed = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const answer of [await form(fields, typed), await form(fields), await form(fields, {}, '/oauth/token')])
      assert.equal(answer.status, 200)
  })
  test('with the client in HTTP Basic', async () => {
    const { client } = crowd
    const authorization = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`
    assert.equal((await form({ grant_type: 'client_credentials' }, { authorization })).status, 200)
  })
  test('the reference’s own Basic example is no credential: the body counts', async () =>
    assert.equal((await crowd.exchange({}, { headers: { authorization: 'Basic ABCDEF' } })).status, 200))
  test('password, with the address in any case', async () => {
    const { email } = await crowd.addPerson('member')
    const grant = { grant_type: 'password', username: email.toUpperCase(), password: PASSWORD }
    assert.equal((await crowd.exchange(grant)).status, 200)
  })
  for (const [scope, granted] of Object.entries({
    'post,user': 'posts users',
    'posts users': 'posts users',
    'posts, media': 'posts media',
    'posts,posts': 'posts',
    'tag media savedsearch collection': 'tags media savedsearches sets',
    'posts country_codes media forms api tags savedsearches sets users stats layers config messages notifications webhooks contacts roles permissions csv':
      'posts media forms api tags savedsearches sets users stats layers config messages notifications webhooks contacts roles permissions csv',
    'apikeys,posts,tos,dataproviders': 'posts dataproviders',
    'country-codes hxl sets': 'sets',
    tos: '',
  }))
    test(`scope "${scope}"`, async () => assert.equal((await crowd.exchange({ scope })).body.scope, granted))
  test('an empty scope is the default', async () => {
    const [empty, absent] = [await crowd.exchange({ scope: '' }), await crowd.exchange({ scope: null })]
    assert.equal(empty.body.scope, absent.body.scope)
    assert.equal(empty.status, 200)
  })
})

test('the grant password leaves out what only the platform has, too', async () => {
  const { email } = await crowd.addPerson('member')
  const grant = { grant_type: 'password', username: email, password: PASSWORD, scope: 'posts tos country_codes users' }
  assert.equal((await crowd.exchange(grant)).body.scope, 'posts users')
})

describe('refresh_token', () => {
  const signIn = async (scope?: string) => {
    const { email, id, userId } = await crowd.addPerson('member')
    const { body } = await crowd.exchange({ grant_type: 'password', username: email, password: PASSWORD, scope })
    return { ...body, id, userId }
  }
  const renew = (refresh_token: string, more = {}, by = crowd) =>
    by.exchange({ grant_type: 'refresh_token', refresh_token, ...more })
  const opens = async (token: string) =>
    (await crowd.call('GET', '/api/v3/posts', undefined, { key: token })).status === 200

  test('comes with the grant password, and not with a client alone', async () => {
    assert.ok((await signIn()).refresh_token)
    assert.ok(!('refresh_token' in (await crowd.exchange({})).body))
  })
  test('is the next token, with the scopes of the first or fewer, and no login', async () => {
    const first = await signIn('posts tags tos')
    const second = (await renew(first.refresh_token)).body
    assert.deepEqual([second.scope, second.token_type, second.expires_in], ['posts tags', 'Bearer', 3600])
    assert.notEqual(second.refresh_token, first.refresh_token)
    assert.ok((await opens(first.access_token)) && (await opens(second.access_token)))
    const third = (await renew(second.refresh_token, { scope: 'post,country_codes' })).body
    assert.equal(third.scope, 'posts')
    await refused(() => renew(third.refresh_token, { scope: 'posts users' }), 400, 'invalid_scope')
    assert.equal((await renew(third.refresh_token)).status, 200) // a refusal has not used it up
    const { logins } = await rt.db
      .selectFrom('membership')
      .select('logins')
      .where('id', '=', first.id)
      .executeTakeFirstOrThrow()
    assert.equal(logins, 2) // that of `addPerson`, and this one
  })
  test('is good for once: with an old one all that came of the sign-in ends, and no other', async () => {
    const first = await signIn()
    const other = await signIn()
    const second = (await renew(first.refresh_token)).body
    const again = await renew(first.refresh_token)
    assert.deepEqual([again.status, again.body.error], [400, 'invalid_grant'])
    for (const { access_token } of [first, second]) assert.equal(await opens(access_token), false)
    assert.equal((await renew(second.refresh_token)).status, 400)
    assert.equal((await renew(other.refresh_token)).status, 200)
  })
  test('of several at once one has it', async () => {
    const { refresh_token } = await signIn()
    const answers = await Promise.all(Array.from({ length: 4 }, () => renew(refresh_token)))
    assert.equal(answers.filter(({ status }) => status === 200).length, 1)
  })
  test('is for the client it was given to, and is not guessed', async () => {
    const { refresh_token } = await signIn()
    await refused(() => renew(refresh_token, {}, stranger), 400, 'invalid_grant')
    await refused(() => renew('nothing'), 400, 'invalid_grant')
    await refused(() => renew(''), 400, 'invalid_request')
    assert.equal((await renew(refresh_token)).status, 200)
  })
  test('ends after two weeks, and with the membership', async () => {
    const old = await signIn()
    const past = { expires_at: new Date(rt.now().getTime() - 1000) }
    await rt.db.updateTable('oauth_refresh').set(past).where('user_id', '=', old.userId).execute()
    await refused(() => renew(old.refresh_token), 400, 'invalid_grant')

    const gone = await signIn()
    await rt.db.deleteFrom('membership').where('id', '=', gone.id).execute()
    await refused(() => renew(gone.refresh_token), 400, 'invalid_grant')
  })
  test('ends elsewhere with another password', async () => {
    const { email } = await crowd.addPerson('member')
    const grant = { grant_type: 'password', username: email, password: PASSWORD }
    const [here, there] = [(await crowd.exchange(grant)).body, (await crowd.exchange(grant)).body]
    await crowd.call('PUT', '/api/v3/users/me', { password: 'another password' }, { key: here.access_token })
    await refused(() => renew(there.refresh_token), 400, 'invalid_grant')
    assert.equal((await renew(here.refresh_token)).status, 200)
  })
  test('429 after too many that were wrong, also with a right one', async () => {
    const limited = await openCrowd(await withRuntime({ RATE_LIMIT_PER_MINUTE: '3' }))
    const statuses: number[] = []
    for (let i = 0; i < 5; i++) statuses.push((await renew(`wrong ${i}`, {}, limited)).status)
    assert.equal(statuses.at(-1), 429)
  })
})

describe('what a password grant leaves on the user', () => {
  const countsOf = (id: number) =>
    rt.db
      .selectFrom('membership')
      .select(['logins', 'failed_attempts', 'last_login', 'last_attempt', 'updated_at'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  const grant = (username: string, password: string, by = crowd) =>
    by.exchange({ grant_type: 'password', username, password })

  test('a login, or a failed attempt, each with its time, and no update', async () => {
    const { id, email } = await crowd.addPerson('member')
    const first = await countsOf(id)
    assert.deepEqual([first.logins, first.failed_attempts, first.last_attempt], [1, 0, null])
    await grant(email.toUpperCase(), 'wrong password')
    await grant(email, '')
    const refusedTwice = await countsOf(id)
    assert.deepEqual([refusedTwice.logins, refusedTwice.failed_attempts], [1, 1]) // an empty one is no attempt
    assert.ok(refusedTwice.last_attempt)
    await grant(email, PASSWORD)
    const { logins, failed_attempts, last_login, updated_at } = await countsOf(id)
    assert.deepEqual([logins, failed_attempts, updated_at], [2, 1, null])
    assert.ok(last_login! >= first.last_login!)
  })
  test('only in the team whose client it is', async () => {
    const other = await openCrowd(rt, 'Counts elsewhere')
    const { id, email } = await other.addPerson('member')
    await grant(email, 'wrong password')
    assert.equal((await countsOf(id)).failed_attempts, 0)
  })
  test('a refused attempt writes one row, whether the address is known or not', async () => {
    const { email } = await crowd.addPerson('member')
    const written = async (username: string) => {
      const before = await rowVersions()
      await grant(username, 'wrong password')
      const after = await rowVersions()
      return after.filter((version) => !before.includes(version)).length
    }
    assert.deepEqual([await written(email), await written('nobody@example.org')], [1, 1])
  })
  const rowVersions = async () => {
    const { rows } = await sql<{ version: string }>`
      select concat('m', id, ctid, xmin) as version from membership
      union all select concat('c', id, ctid, xmin) from oauth_client`.execute(rt.db)
    return rows.map(({ version }) => version)
  }
})

describe('400', () => {
  const password = (more: object) => crowd.exchange({ grant_type: 'password', ...more })

  test('invalid_grant for a wrong password', async () => {
    const { email } = await crowd.addPerson('member')
    await refused(() => password({ username: email, password: 'wrong password' }), 400, 'invalid_grant')
  })
  test('invalid_grant for an unknown address', () =>
    refused(() => password({ username: 'nobody@example.org', password: PASSWORD }), 400, 'invalid_grant'))
  test('invalid_grant for somebody of another team', async () => {
    const { email } = await (await openCrowd(rt, 'Other')).addPerson('admin')
    await refused(() => password({ username: email, password: PASSWORD }), 400, 'invalid_grant')
  })
  test('invalid_request without a password', () =>
    refused(() => password({ username: 'a@b.c' }), 400, 'invalid_request'))
  test('invalid_request without a grant', () =>
    refused(() => crowd.exchange({ grant_type: undefined }), 400, 'invalid_request'))
  test('unsupported_grant_type', () =>
    refused(() => crowd.exchange({ grant_type: 'magic' }), 400, 'unsupported_grant_type'))
  test('invalid_scope for an unknown one', () => refused(() => crowd.exchange({ scope: 'moon' }), 400, 'invalid_scope'))
  test('invalid_scope for migrate, which only the command line grants', () =>
    refused(() => crowd.exchange({ scope: 'posts,migrate' }), 400, 'invalid_scope'))
  test('invalid_request for malformed JSON and for values that are no text', async () => {
    await refused(() => crowd.call('POST', PATH, undefined, { raw: '{"grant_type":' }), 400, 'invalid_request')
    await refused(() => crowd.exchange({ client_id: 5 }), 400, 'invalid_request')
  })
})

describe('401', () => {
  test('invalid_client for a wrong secret', () =>
    refused(() => crowd.exchange({ client_secret: 'wrong' }), 401, 'invalid_client'))
  test('invalid_client for an unknown client', () =>
    refused(() => crowd.exchange({ client_id: 'stranger' }), 401, 'invalid_client'))
  test('invalid_client for nothing at all, with WWW-Authenticate', async () => {
    await refused(() => crowd.call('POST', PATH), 401, 'invalid_client')
    assert.match((await crowd.call('POST', PATH)).headers.get('www-authenticate') ?? '', /^Basic/)
  })
})

test('405 for a GET', async () => assert.equal((await crowd.call('GET', PATH)).status, 405))

test('429 after too many from one address, also with the right credentials, with Retry-After', async () => {
  const limited = await withRuntime({ RATE_LIMIT_PER_MINUTE: '2' })
  const other = await openCrowd(limited)
  const answers: Awaited<ReturnType<typeof other.exchange>>[] = []
  for (let i = 0; i < 6; i++) answers.push(await other.exchange({}))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 200, 200, 429],
  )
  assert.ok(Number(answers.at(-1)?.headers.get('retry-after')) > 0)
})

test('a token lasts as long as `expires_in` says', async () => {
  const { body } = await crowd.exchange({})
  const row = rt.db.selectFrom('oauth_token').select('expires_at').orderBy('expires_at', 'desc').limit(1)
  const { expires_at } = await row.executeTakeFirstOrThrow()
  const left = (expires_at.getTime() - rt.now().getTime()) / 1000
  assert.ok(left <= body.expires_in && left > body.expires_in - 60)
})
