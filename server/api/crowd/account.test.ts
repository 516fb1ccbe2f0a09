import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { beginReset } from '#server/domain/crowd/accounts/index.ts'
import { mailingResets } from '#server/jobs/mail-password-reset.ts'
import { openMailer } from '#server/mail/open-mailer.ts'
import { PASSWORD } from '#testing/add-person.ts'
import { pointers } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { openMailServer } from '#testing/open-mail-server.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const PUBLIC_URL = 'https://muster.example.org'
const NEW = 'a new password'
const server = await openMailServer()
const rt = await withRuntime({ SMTP_URL: server.url, MAIL_FROM: 'Muster <muster@example.org>', PUBLIC_URL })
const crowd = await openCrowd(rt)
const nobody = await crowd.anonymous()
after(() => server.close())

let made = 0
const address = () => `citizen${++made}@example.org`
const register = (more: object = {}, key: string | undefined = nobody) =>
  crowd.call(
    'POST',
    '/api/v3/register',
    { email: address(), realname: 'Aino Berg', password: PASSWORD, ...more },
    key ? { key } : {},
  )
const ask = (email: unknown, key?: string) => crowd.call('POST', '/api/v3/passwordreset', { email }, key ? { key } : {})
const confirm = (token: unknown, password: unknown = NEW) =>
  crowd.call('POST', '/api/v3/passwordreset/confirm', { token, password })
const tokenFor = async (email: string) =>
  (await crowd.exchange({ grant_type: 'password', username: email, password: NEW })).status
const tokenIn = (text = '') => /#([0-9a-f]{64})/.exec(text)?.[1]
const openResets = async () => (await rt.db.selectFrom('password_reset').selectAll().execute()).length

describe('POST /register', () => {
  test('200: a new user, whole, who signs in at once', async () => {
    const email = address()
    const { status, body } = await register({
      email: email.toUpperCase(),
      full_name: 'Berg, Aino',
      realname: undefined,
    })
    assert.equal(status, 200, JSON.stringify(body))
    const { id, url, role, realname, logins } = body
    assert.deepEqual(
      [body.email, url, role, realname, logins],
      [email, `${PUBLIC_URL}/api/v3/users/${id}`, 'user', 'Berg, Aino', 0],
    )
    assert.equal(body.password, undefined)
    const { body: token } = await crowd.exchange({ grant_type: 'password', username: email, password: PASSWORD })
    const me = await crowd.call('GET', '/api/v3/users/me', undefined, { key: token.access_token })
    assert.deepEqual([me.status, me.body.id], [200, id])
  })
  test('the role is `user`, whatever the body says, and the console shows them nothing', async () => {
    const email = address()
    const { body } = await register({ email, role: 'admin', id: 1, rights: 'admin', permissions: ['Manage Users'] })
    assert.equal(body.role, 'user')
    const { cookie } = await signedIn(email)
    for (const path of ['/v1/alarms', '/v1/members', '/v1/vehicles', '/v1/reports'])
      assert.equal((await rt.apps.team.request(path, { headers: { cookie } })).status, 403, path)
    const posts = await rt.apps.crowd.request('/api/v3/posts', { headers: { cookie } })
    assert.equal(posts.status, 200)
    const draft = await crowd.call('POST', '/api/v3/posts', { title: 'A', content: 'B' }, { key: nobody })
    assert.equal(draft.status, 204)
    const { id } = await rt.db.selectFrom('post').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()
    assert.equal((await rt.apps.crowd.request(`/api/v3/posts/${id}`, { headers: { cookie } })).status, 403)
  })
  test('400 for a body that is no JSON', async () =>
    assert.equal((await crowd.call('POST', '/api/v3/register', undefined, { raw: '{', key: nobody })).status, 400))
  test('401 with an invalid token, and without one where there are several teams', async () => {
    assert.equal((await register({}, 'guessed')).status, 401)
    const alone = await register({}, '')
    assert.equal(alone.status, 200, 'there is one team only')
    await openCrowd(rt, 'Other team')
    assert.equal((await register({}, '')).status, 401)
  })
  test('200 with the token of somebody, admins too: it adds another user, with no more rights', async () => {
    for (const rights of ['member', 'admin'] as const) {
      const { status, body } = await register({ role: 'admin' }, (await crowd.addPerson(rights)).token)
      assert.deepEqual([status, body.role], [200, 'user'])
    }
  })
  test('405 for other methods', async () =>
    assert.equal((await crowd.call('GET', '/api/v3/register', undefined, { key: nobody })).status, 405))
  const faults: [string, object, string][] = [
    ['no address', { email: undefined }, '/email'],
    ['what is no address', { email: 'aino' }, '/email'],
    ['a long address', { email: `${'a'.repeat(150)}@example.org` }, '/email'],
    ['no password', { password: undefined }, '/password'],
    ['a short password', { password: 'shorty' }, '/password'],
    ['a long password', { password: 'x'.repeat(73) }, '/password'],
    ['a long name', { realname: 'x'.repeat(151) }, '/realname'],
  ]
  for (const [what, more, pointer] of faults)
    test(`422 ${pointer} for ${what}`, async () => {
      const { status, body } = await register(more)
      assert.deepEqual([status, pointers(body)], [422, [undefined, pointer]])
    })
  test('422 /email for an address that is taken, be it by somebody of another team; nobody is changed', async () => {
    const other = await openCrowd(rt, 'Third team')
    const { email } = await other.addPerson('admin')
    const { status, body } = await register({ email: email.toUpperCase(), password: NEW })
    assert.deepEqual([status, pointers(body)], [422, [undefined, '/email']])
    assert.equal((await other.exchange({ grant_type: 'password', username: email, password: PASSWORD })).status, 200)
    assert.equal((await crowd.exchange({ grant_type: 'password', username: email, password: NEW })).status, 400)
  })
  test('two who register one address at once: one of them gets it', async () => {
    const email = address()
    const answers = await Promise.all([register({ email }), register({ email })])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 422])
  })
})

describe('POST /passwordreset', () => {
  test('204, and a mail whose token sets a new password, once; sessions and tokens end', async () => {
    const person = await crowd.addPerson('member')
    const { cookie } = await signedIn(person.email)
    const { status, body } = await ask(person.email.toUpperCase())
    assert.deepEqual([status, body], [204, ''])
    const { to, mail } = await server.next()
    assert.deepEqual([to, mail.from?.address], [[person.email], 'muster@example.org'])
    assert.match(mail.text ?? '', new RegExp(`${PUBLIC_URL}/reset#[0-9a-f]{64}\\s`))
    const token = tokenIn(mail.text)
    assert.equal((await confirm(token)).status, 204)
    assert.equal(await tokenFor(person.email), 200)
    assert.equal(
      (await crowd.exchange({ grant_type: 'password', username: person.email, password: PASSWORD })).status,
      400,
    )
    assert.equal((await crowd.call('GET', '/api/v3/users/me', undefined, { key: person.token })).status, 401)
    assert.equal((await rt.apps.team.request('/v1/alarms', { headers: { cookie } })).status, 401)
    const again = await confirm(token)
    assert.deepEqual([again.status, pointers(again.body)], [422, [undefined, '/token']])
  })
  test('only a hash of the token is kept, and none of it in the jobs or the log', async () => {
    const person = await crowd.addPerson('member')
    await ask(person.email)
    const token = tokenIn((await server.next()).mail.text) ?? ''
    assert.equal(token.length, 64)
    const kept = await rt.pool.query('select data::text, output::text from pgboss.job')
    const resets = await rt.db.selectFrom('password_reset').selectAll().execute()
    assert.ok(!JSON.stringify([kept.rows, resets]).includes(token))
    await confirm(token)
    const entries = await rt.db
      .selectFrom('activity')
      .selectAll()
      .orderBy('seq')
      .where('team_id', '=', crowd.teamId)
      .execute()
    const said = JSON.stringify(entries)
    assert.ok(said.includes('CROWD_USER_PASSWORD') && !said.includes(token) && !said.includes(person.email))
  })
  test('204 for an unknown address, which gets no mail; no token at all is needed, or any', async () => {
    const person = await crowd.addPerson('member')
    for (const key of [undefined, nobody, person.token]) assert.equal((await ask(address(), key)).status, 204)
    await ask(person.email)
    assert.deepEqual((await server.next()).to, [person.email])
    assert.equal(server.unread(), 0)
  })
  test('no limit where RATE_LIMIT_PER_MINUTE is 0', async () => {
    for (let n = 0; n < 12; n++) assert.equal((await ask(address())).status, 204)
  })
  test('somebody else’s mailbox is not filled: no more than three are open', async () => {
    const { email } = await crowd.addPerson('member')
    const now = rt.now()
    for (let n = 0; n < 3; n++) assert.ok(await beginReset(rt.db, email, now))
    assert.equal(await beginReset(rt.db, email, now), undefined)
  })
  test('an hour later the token is worth nothing, and its row goes with the next one', async () => {
    const { email } = await crowd.addPerson('member')
    const token = await beginReset(rt.db, email, new Date(Date.now() - 61 * 60 * 1000))
    const late = await confirm(token)
    assert.deepEqual([late.status, pointers(late.body)], [422, [undefined, '/token']])
    assert.equal(await tokenFor(email), 400)
    const before = await openResets()
    await beginReset(rt.db, email, rt.now())
    assert.equal(await openResets(), before)
  })
  test('a new address ends what was mailed to the old one', async () => {
    const email = address()
    const { body: user } = await register({ email })
    const { body: token } = await crowd.exchange({ grant_type: 'password', username: email, password: PASSWORD })
    const mailed = await beginReset(rt.db, email, rt.now())
    const change = { email: address() }
    const put = await crowd.call('PUT', `/api/v3/users/${user.id}`, change, { key: token.access_token })
    assert.deepEqual([put.status, put.body.email], [200, change.email])
    assert.equal((await confirm(mailed)).status, 422)
  })
  test('a mail that the server puts off leaves no token, and goes out when it is tried again', async () => {
    const { email } = await crowd.addPerson('member')
    const said: string[] = []
    const log = { warn: (_about: object, text: string) => void said.push(text) }
    const mailer = openMailer({ SMTP_URL: server.url, MAIL_FROM: 'muster@example.org' }, { warn: () => undefined })
    const { work } = mailingResets({ db: rt.db, now: rt.now, mailer, log })
    const before = await openResets()
    server.refuseNext(2)
    for (const last of [false, true]) await assert.rejects(work({ email, origin: PUBLIC_URL }, { attempt: 0, last }))
    assert.deepEqual([await openResets(), said.length], [before, 1])
    await work({ email, origin: PUBLIC_URL }, { attempt: 1, last: false })
    assert.equal((await confirm(tokenIn((await server.next()).mail.text))).status, 204)
  })
  test('400 for a body that is no JSON', async () => {
    for (const path of ['/api/v3/passwordreset', '/api/v3/passwordreset/confirm'])
      assert.equal((await crowd.call('POST', path, undefined, { raw: '{' })).status, 400)
  })
  test('401 with an invalid token', async () => assert.equal((await ask(address(), 'guessed')).status, 401))
  test('405 for other methods', async () =>
    assert.equal((await crowd.call('GET', '/api/v3/passwordreset', undefined, { key: nobody })).status, 405))
  test('422 for what is no address, no token, or no password', async () => {
    for (const email of ['aino', '', null, undefined, 5]) {
      const { status, body } = await ask(email)
      assert.deepEqual([status, pointers(body)], [422, [undefined, '/email']])
    }
    for (const token of ['f'.repeat(64), '', null, undefined]) {
      const { status, body } = await confirm(token)
      assert.deepEqual([status, pointers(body)], [422, [undefined, '/token']])
    }
    const { status, body } = await confirm('f'.repeat(64), 'short')
    assert.deepEqual([status, pointers(body)], [422, [undefined, '/password']])
  })
})

// From here on with runtimes of their own: through the second door the last one opened is the one that answers.
test('204 where no mail can be sent, and nothing is kept', async () => {
  const plain = await withRuntime()
  const team = await openCrowd(plain)
  const { email } = await team.addPerson('member')
  assert.equal((await team.call('POST', '/api/v3/passwordreset', { email })).status, 204)
  const body = { email: 'new@example.org', password: PASSWORD }
  assert.equal((await team.call('POST', '/api/v3/register', body)).status, 200)
})

test('429 after as many as RATE_LIMIT_PER_MINUTE says, by address', async () => {
  const limited = await withRuntime({ RATE_LIMIT_PER_MINUTE: '3' })
  const team = await openCrowd(limited)
  const key = await team.anonymous()
  const statuses: number[] = []
  for (let n = 0; n < 4; n++) {
    const body = { email: `many${n}@example.org`, password: PASSWORD }
    const answer = await team.call('POST', '/api/v3/register', body, { key })
    statuses.push(answer.status)
    if (answer.status === 429) assert.ok(Number(answer.headers.get('retry-after')) > 0)
  }
  assert.deepEqual(statuses, [200, 200, 200, 429])
  assert.equal((await team.call('POST', '/api/v3/passwordreset', { email: 'many0@example.org' }, { key })).status, 429)
})

/** Somebody who is known already, signed in on our own page. */
async function signedIn(email: string): Promise<{ cookie: string }> {
  const response = await rt.auth.api.signInEmail({ body: { email, password: PASSWORD }, asResponse: true })
  return {
    cookie: response.headers
      .getSetCookie()
      .map((set) => set.split(';', 1)[0])
      .join('; '),
  }
}
