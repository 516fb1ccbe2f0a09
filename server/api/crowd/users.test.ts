import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { PERMISSION_NAMES } from '#lib/permissions.ts'
import { PASSWORD } from '#testing/add-person.ts'
import { refused } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

type Person = Awaited<ReturnType<Awaited<ReturnType<typeof openCrowd>>['addPerson']>>
const rt = await withRuntime()
const crowd = await openCrowd(rt)
const other = await openCrowd(rt, 'Other team')
const admin = await crowd.addPerson('admin')
const manager = await crowd.addPerson('member', ['Manage Users'])
const member = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const USERS = '/api/v3/users'
let made = 0
const address = () => `person${++made}@example.org`
const ask = (method: string, path: string, body?: unknown, { token: key } = admin) =>
  crowd.call(method, path, body, { key })
const anonymous = () => ({ ...member, token: nobody })
const create = (more: object = {}, as = admin) =>
  ask('POST', USERS, { email: address(), realname: 'Aino Berg', password: 'long enough', ...more }, as)
const signIn = (username: string, password: string) => crowd.exchange({ grant_type: 'password', username, password })
const of = ({ id }: { id: number }) => `${USERS}/${id}`
const rightsOf = async (id: number) =>
  (await rt.db.selectFrom('membership').select('rights').where('id', '=', id).executeTakeFirstOrThrow()).rights
const logged = async () =>
  (await rt.db.selectFrom('activity').selectAll().where('team_id', '=', crowd.teamId).orderBy('seq').execute()).at(-1)!

describe('200', () => {
  test('a user as the reference prints it, to who manages users', async () => {
    const email = address()
    const { status, body } = await create({ email: email.toUpperCase(), logins: 7, id: 1, created: 'x', gravatar: 'x' })
    assert.equal(status, 200)
    const { id, created, ...rest } = body
    assert.match(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
    assert.deepEqual(rest, {
      url: `http://localhost${USERS}/${id}`,
      updated: null,
      email,
      realname: 'Aino Berg',
      logins: 0,
      failed_attempts: 0,
      last_login: null,
      last_attempt: null,
      role: 'user',
      gravatar: createHash('md5').update(email).digest('hex'),
      allowed_privileges: ['read', 'create', 'update', 'delete', 'search'],
    })
    for (const as of [admin, manager]) assert.equal((await ask('GET', of(body), undefined, as)).body.email, email)
  })
  test('to everybody else only who it is', async () => {
    const { body } = await create()
    for (const as of [member, anonymous()]) {
      const seen = (await ask('GET', of(body), undefined, as)).body
      assert.deepEqual(seen, {
        id: body.id,
        url: body.url,
        realname: 'Aino Berg',
        allowed_privileges: ['read', 'search'],
      })
    }
  })
  test('oneself in full, by number and as `me`, without the privilege to delete', async () => {
    const { body } = await ask('GET', `${USERS}/me`, undefined, member)
    assert.deepEqual([body.id, body.email, body.logins], [member.id, member.email, 1])
    assert.deepEqual(body.allowed_privileges, ['read', 'update', 'search'])
    assert.deepEqual((await ask('GET', of(member), undefined, member)).body, body)
    const own = (await ask('GET', `${USERS}/me`)).body
    assert.deepEqual(own.allowed_privileges, ['read', 'create', 'update', 'search'])
  })
  test('who is added can sign in, has no rights on the console, and is not alerted', async () => {
    const email = address()
    const { body } = await create({ email, role: 'admin' })
    assert.equal((await signIn(email, 'long enough')).status, 200)
    assert.equal(await rightsOf(body.id), 'member')
    const members = rt.db.selectFrom('member').select('id').where('firstname', '=', 'Aino Berg').execute()
    assert.deepEqual(await members, [])
  })
  test('422 /password without one', async () => {
    for (const password of [undefined, null, '']) {
      const { status, body } = await create({ password })
      const pointers = body.errors.map(({ source }: { source?: { pointer: string } }) => source?.pointer)
      assert.deepEqual([status, pointers.sort()], [422, ['/password', undefined]])
    }
  })
  test('no role, no name', async () => {
    const email = address()
    const { status, body } = await create({ email, role: null, realname: null })
    assert.deepEqual([status, body.role, body.realname], [200, 'user', ''])
    assert.equal((await signIn(email, '')).status, 400)
    assert.equal((await signIn(email, 'long enough')).status, 200)
  })
  test('a change keeps what it does not name, and takes back what was sent', async () => {
    const { body: user } = await create()
    const { status, body } = await ask('PUT', of(user), { realname: 'Pekka Öberg' })
    assert.deepEqual([status, body.realname, body.email, body.role], [200, 'Pekka Öberg', user.email, 'user'])
    assert.notEqual(body.updated, null)
    assert.equal((await ask('PUT', of(user), body)).status, 200)
    assert.deepEqual((await ask('GET', of(user))).body, body)
  })
  test('oneself: name, address and password, with the role as it is', async () => {
    const person = await crowd.addPerson('member')
    const { body: own } = await ask('GET', `${USERS}/me`, undefined, person)
    const change = { ...own, realname: 'Me', email: address(), password: 'my new password' }
    const { status, body } = await ask('PUT', `${USERS}/me`, change, person)
    assert.deepEqual([status, body.realname, body.email], [200, 'Me', change.email])
    assert.equal((await signIn(change.email, 'my new password')).status, 200)
    assert.equal((await signIn(change.email, PASSWORD)).status, 400)
  })
  test('a new password ends the sessions and all tokens but the one that asks', async () => {
    const person = await crowd.addPerson('member')
    const { access_token: second } = (await signIn(person.email, PASSWORD)).body
    const signedIn = await rt.auth.api.signInEmail({
      body: { email: person.email, password: PASSWORD },
      asResponse: true,
    })
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!
    const bySession = () => crowd.call('GET', `${USERS}/me`, undefined, { headers: { cookie } })
    assert.equal((await bySession()).status, 200)
    assert.equal((await ask('PUT', `${USERS}/me`, { password: 'my new password' }, person)).status, 200)
    assert.equal((await ask('GET', `${USERS}/me`, undefined, person)).status, 200)
    assert.equal((await crowd.call('GET', `${USERS}/me`, undefined, { key: second })).status, 401)
    assert.equal((await bySession()).status, 401)
    assert.equal((await ask('PUT', of(person), { password: 'given by another' })).status, 200)
    assert.equal((await ask('GET', `${USERS}/me`, undefined, person)).status, 401)
    assert.equal((await signIn(person.email, 'given by another')).status, 200)
  })
  test('a deleted user: shown once more, then gone, tokens and sign-in too, and the address free again', async () => {
    const person = await crowd.addPerson('member')
    const { status, body } = await ask('DELETE', of(person), undefined, manager)
    assert.deepEqual([status, body.email], [200, person.email])
    assert.equal((await ask('GET', of(person))).status, 404)
    assert.equal((await ask('GET', `${USERS}/me`, undefined, person)).status, 401)
    const left = await rt.db.selectFrom('member').select('id').where('user_id', '=', person.userId).execute()
    assert.deepEqual(left, [])
    assert.equal((await create({ email: person.email })).status, 200)
  })
  test('somebody who is also in another team only leaves this one', async () => {
    const person = await crowd.addPerson('member')
    await joinOther(person)
    const elsewhere = await other.exchange({ grant_type: 'password', username: person.email, password: PASSWORD })
    const key: string = elsewhere.body.access_token
    assert.equal((await ask('DELETE', of(person))).status, 200)
    assert.equal((await other.call('GET', `${USERS}/me`, undefined, { key })).body.email, person.email)
    assert.equal((await signIn(person.email, PASSWORD)).status, 400)
  })
  test('lists by role, address and part of a name or address', async () => {
    const { body: user } = await create({ realname: 'Zoë 100%' })
    const found = async (query: string, as = admin) =>
      (await ask('GET', `${USERS}?${query}&limit=1000`, undefined, as)).body.results.map((u: { id: number }) => u.id)
    for (const query of ['q=zo%C3%AB', 'q=100%25', `q=${user.email}`, `email=${user.email.toUpperCase()}`])
      assert.deepEqual(await found(query, manager), [user.id], query)
    assert.deepEqual(await found(`role=admin&email=${admin.email}`), [admin.id])
    assert.ok(!(await found('role=user')).includes(admin.id))
    // For those who see no address and no role, no search by them.
    for (const as of [member, anonymous()]) {
      assert.deepEqual(await found('q=zo%C3%AB', as), [user.id])
      for (const query of [`q=${user.email}`, `email=${user.email}`, 'role=admin'])
        assert.deepEqual(await found(query, as), [], query)
    }
    assert.deepEqual(await found(`email=${member.email}`, member), [member.id])
  })
  test('no list and no page shows an address to somebody without the right', async () => {
    for (const as of [member, anonymous()]) {
      const { body } = await ask('GET', `${USERS}?limit=1000`, undefined, as)
      const whole = body.results.filter((user: object) => 'email' in user)
      assert.deepEqual(
        whole.map((user: { id: number }) => user.id),
        as.token === nobody ? [] : [member.id],
      )
    }
  })
  test('the log names what changed, and neither address, name nor password', async () => {
    const { body: user } = await create()
    await ask('PUT', of(user), { email: address(), password: 'a new password', realname: 'B' })
    const { action, object_id, descriptor, changes } = await logged()
    assert.deepEqual([action, object_id, descriptor], ['CROWD_USER_UPDATE', String(user.id), null])
    const nothing = { from: null, to: null }
    assert.deepEqual(changes, [
      { key: 'email', ...nothing },
      { key: 'realname', ...nothing },
      { key: 'password', ...nothing },
    ])
    await ask('DELETE', of(user))
    assert.equal((await logged()).action, 'CROWD_USER_DELETE')
  })
})

async function joinOther({ userId }: Person): Promise<void> {
  const row = { team_id: other.teamId, user_id: userId, member_id: null, rights: 'member' as const }
  await rt.db
    .insertInto('membership')
    .values({ ...row, created_at: rt.now() })
    .execute()
}

test('400 for a body that is no JSON', async () =>
  assert.equal((await crowd.call('POST', USERS, undefined, { key: admin.token, raw: '{' })).status, 400))

test('401 without a token', async () => {
  for (const path of [USERS, of(member), `${USERS}/me`]) assert.equal((await crowd.call('GET', path)).status, 401)
})

describe('403', () => {
  test('for who may not manage users', async () => {
    const { body: user } = await create()
    for (const as of [member, anonymous()]) {
      assert.equal((await create({}, as)).status, 403)
      assert.equal((await ask('PUT', of(user), { realname: 'x' }, as)).status, 403)
      assert.equal((await ask('DELETE', of(user), undefined, as)).status, 403)
    }
  })
  test('for another role for oneself, even of an admin', async () => {
    for (const as of [member, manager])
      assert.equal((await ask('PUT', `${USERS}/me`, { role: 'admin' }, as)).status, 403)
    for (const path of [`${USERS}/me`, of(admin)]) assert.equal((await ask('PUT', path, { role: 'user' })).status, 403)
  })
  test('for deleting oneself', async () => {
    for (const as of [admin, manager]) assert.equal((await ask('DELETE', of(as), undefined, as)).status, 403)
  })
  test('for a role that permits more than one’s own, given, taken or kept by another', async () => {
    const { body: user } = await create()
    const all = await crowd.addPerson('member', PERMISSION_NAMES)
    const role = (await ask('GET', of(all))).body.role
    for (const more of ['admin', role]) {
      assert.equal((await create({ role: more }, manager)).status, 403)
      assert.equal((await ask('PUT', of(user), { role: more }, manager)).status, 403)
    }
    assert.equal((await create({ role: 'admin' }, all)).status, 403)
    for (const above of [admin, all])
      for (const change of [{ role: 'user' }, { email: address() }, { password: 'long enough' }])
        assert.equal((await ask('PUT', of(above), change, manager)).status, 403)
    for (const above of [admin, all]) assert.equal((await ask('DELETE', of(above), undefined, manager)).status, 403)
    assert.equal((await signIn(admin.email, PASSWORD)).status, 200)
    const seen = (await ask('GET', of(admin), undefined, manager)).body
    assert.deepEqual(seen.allowed_privileges, ['read', 'create', 'update', 'search'])
  })
  test('for the password of somebody with rights on the console, which no crowd role gives', async () => {
    const email = address()
    await create({ email, role: 'admin' })
    const crowdAdmin = { ...admin, token: (await signIn(email, 'long enough')).body.access_token as string }
    const dispatcher = await crowd.addPerson('dispatcher')
    for (const change of [{ password: 'long enough' }, { email: address() }])
      assert.equal((await ask('PUT', of(dispatcher), change, crowdAdmin)).status, 403)
    assert.equal((await ask('DELETE', of(dispatcher), undefined, crowdAdmin)).status, 403)
    assert.equal((await ask('PUT', of(dispatcher), { role: 'admin' }, crowdAdmin)).status, 200)
    assert.equal(await rightsOf(dispatcher.id), 'dispatcher')
    assert.equal((await ask('PUT', of(dispatcher), { password: 'long enough' })).status, 200)
  })
  test('for the address or password of somebody who is also in another team; their own they change', async () => {
    const person = await crowd.addPerson('member')
    await joinOther(person)
    for (const change of [{ password: 'long enough' }, { email: address() }])
      assert.equal((await ask('PUT', of(person), change)).status, 403)
    assert.equal((await ask('PUT', of(person), { realname: 'x' })).status, 200)
    assert.equal((await ask('PUT', `${USERS}/me`, { password: 'long enough' }, person)).status, 200)
  })
  test('without the scope', async () => {
    const key = await crowd.anonymous({ scope: 'posts' })
    assert.equal((await crowd.call('GET', USERS, undefined, { key })).status, 403)
  })
})

describe('404', () => {
  test('for an unknown id, one that is no number, and one of another team', async () => {
    const foreign = await other.addPerson('member')
    for (const id of ['999999', 'x', '99999999999', String(foreign.id)])
      for (const [method, body] of [['GET'], ['PUT', { realname: 'x' }], ['DELETE']] as const)
        assert.equal((await ask(method, `${USERS}/${id}`, body)).status, 404)
  })
  test('for `me` behind a token of a client only', async () => {
    for (const [method, body] of [['GET'], ['PUT', {}]] as const)
      assert.equal((await ask(method, `${USERS}/me`, body, anonymous())).status, 404)
  })
})

test('405 for a method it has not', async () => {
  assert.equal((await ask('POST', of(member), {})).status, 405)
  assert.equal((await ask('DELETE', `${USERS}/me`)).status, 405)
})

describe('422', () => {
  test('for an address that is missing, none, too long, or taken, also by somebody of another team', async () => {
    await refused(create({ email: undefined }), '/email')
    await refused(create({ email: 'nobody' }), '/email')
    await refused(create({ email: `${'a'.repeat(150)}@example.org` }), '/email')
    await refused(create({ email: member.email.toUpperCase() }), '/email')
    const foreign = await other.addPerson('member')
    await refused(create({ email: foreign.email }), '/email')
    await refused(ask('PUT', of(member), { email: foreign.email }), '/email')
  })
  test('for a password of 6 or 73 characters', async () => {
    await refused(create({ password: 'x'.repeat(6) }), '/password')
    await refused(create({ password: 'x'.repeat(73) }), '/password')
    await refused(ask('PUT', `${USERS}/me`, { password: 'short' }, member), '/password')
  })
  test('for a role that is none', async () => {
    await refused(create({ role: 'Hello, world!' }), '/role')
    await refused(ask('PUT', of(member), { role: 'Hello, world!' }), '/role')
  })
  test('for everything at once', () => refused(create({ email: member.email, role: 'x' }), '/role', '/email'))
  test('two with one address at once: one is added', async () => {
    const email = address()
    const statuses = (await Promise.all([create({ email }), create({ email })])).map(({ status }) => status)
    assert.deepEqual(statuses.sort(), [200, 422])
  })
})

test('two admins who take each other’s role away: one is left', async () => {
  const [a, b] = [await crowd.addPerson('admin'), await crowd.addPerson('admin')]
  const demote = (who: Person, by: Person) => ask('PUT', of(who), { role: 'user' }, by)
  const statuses = (await Promise.all([demote(a, b), demote(b, a)])).map(({ status }) => status)
  assert.deepEqual(statuses.sort(), [200, 403])
})
