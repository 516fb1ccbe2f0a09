import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openCrowd, PASSWORD } from '#server/testing/open-crowd.ts'
import { openTestRuntime } from '#server/testing/open-test-runtime.ts'

let rt: Awaited<ReturnType<typeof openTestRuntime>>
let crowd: Awaited<ReturnType<typeof openCrowd>>
before(async () => {
  rt = await openTestRuntime()
  crowd = await openCrowd(rt)
})
after(() => rt.discard())

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
  }))
    test(`scope "${scope}"`, async () => assert.equal((await crowd.exchange({ scope })).body.scope, granted))
  test('an empty scope is the default', async () => {
    const [empty, absent] = [await crowd.exchange({ scope: '' }), await crowd.exchange({ scope: null })]
    assert.equal(empty.body.scope, absent.body.scope)
    assert.equal(empty.status, 200)
  })
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
