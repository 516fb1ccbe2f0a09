import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SCOPES } from '#lib/scopes.ts'
import { openTeam } from '#testing/open-team.ts'
import { signIn, signInAgain } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const teamId = (await openTeam(rt)).teamId
const dispatcher = await signIn(rt, teamId, 'dispatcher')
const cookie = dispatcher.cookie
const email = dispatcher.email

async function ask(method: string, path: string, headers: Record<string, string> = {}, body?: object) {
  const init = { method, headers: { cookie, host: 'localhost', ...headers } }
  const sent = body && JSON.stringify(body)
  const answer = await rt.apps.team.request(path, { ...init, ...(sent !== undefined && { body: sent }) })
  return { status: answer.status, body: await answer.json() }
}

test('200 for our own pages; the answer names the person', async () => {
  const { status, body } = await ask('GET', '/v1/session', { origin: 'http://localhost' })
  assert.equal(status, 200)
  assert.deepEqual([body.data.user.email, body.data.centre], [email, 'live'])
})

const foreign = [
  { origin: 'https://evil.example' },
  { origin: 'http://localhost:8080' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'http://localhost' },
]
for (const headers of foreign)
  test(`401 for the cookie on a request of another site: ${JSON.stringify(headers)}`, async () => {
    assert.equal((await ask('POST', '/v1/alarms', headers, { title: 'Forged' })).status, 401)
    assert.equal((await ask('GET', '/v1/alarms', headers)).status, 401)
  })

test('somebody in two teams sees the one this browser chose, and never one they are not in', async () => {
  const [second, foreign] = [await openTeam(rt, { name: 'Second' }), await openTeam(rt, { name: 'Foreign' })]
  const { user_id } = await rt.db
    .selectFrom('membership')
    .select('user_id')
    .where('team_id', '=', teamId)
    .executeTakeFirstOrThrow()
  const row = { team_id: second.teamId, user_id, member_id: null, role: 'user', rights: 'member' as const }
  await rt.db
    .insertInto('membership')
    .values({ ...row, created_at: rt.now() })
    .execute()
  const shown = async (id: string) =>
    (await ask('GET', '/v1/session', { cookie: `${cookie}; muster-team=${id}`, origin: 'http://localhost' })).body.data
  assert.equal((await shown(second.teamId)).team.id, second.teamId)
  assert.ok(!(await shown(second.teamId)).scope.includes('alarms:create'), 'with the rights they have there')
  assert.equal((await shown(foreign.teamId)).team.id, teamId)
  const { teams } = await shown(teamId)
  assert.deepEqual(
    teams.map(({ id }: { id: string }) => id),
    [teamId, second.teamId],
  )
})

test('401 for a wrong key, whatever the cookie says', async () => {
  assert.equal((await ask('GET', '/v1/alarms', { authorization: 'Bearer nobody' })).status, 401)
})

test('403 for what the rights of a member do not hold', async () => {
  const { cookie: member } = await signIn(rt, teamId, 'member')
  assert.equal((await ask('GET', '/v1/alarms', { cookie: member })).status, 200)
  assert.equal((await ask('POST', '/v1/alarms', { cookie: member }, { title: 'Fire' })).status, 403)
})

test('404 for an alarm of the training centre, unless the session asks for that centre', async () => {
  const training = { 'muster-centre': 'training' }
  const { id } = (await ask('POST', '/v1/alarms', training, { title: 'Drill' })).body.data
  assert.equal((await ask('GET', `/v1/alarms/${id}`)).status, 404)
  assert.equal((await ask('GET', `/v1/alarms/${id}`, training)).status, 200)
})

test('200 an Idempotency-Key counts in one centre: the other does not get its alarm', async () => {
  const raise = async (centre: string) => {
    const headers = { 'idempotency-key': 'one', 'muster-centre': centre }
    return (await ask('POST', '/v1/alarms', headers, { title: 'Fire' })).body.data.id
  }
  const live = await raise('live')
  assert.equal(await raise('live'), live)
  assert.notEqual(await raise('training'), live)
})

test('401 once the membership has ended, after the two seconds a session is remembered', async () => {
  const { cookie: admin } = await signIn(rt, teamId, 'admin')
  assert.equal((await ask('GET', '/v1/session', { cookie: admin })).status, 200)
  await rt.pool.query(`delete from membership where rights = 'admin'`)
  rt.sessions.forget()
  assert.equal((await ask('GET', '/v1/session', { cookie: admin })).status, 401)
})

test('200 a responder reads reports without who called; settings are changed by administrators alone', async () => {
  const scopesOf = async (rights: 'member' | 'dispatcher' | 'admin') => {
    const { call } = await signIn(rt, teamId, rights)
    const held = new Set<string>((await call('GET', '/v1/session')).body.data.scope)
    return (scope: string) => held.has(scope)
  }
  const [member, dispatcher, admin] = [await scopesOf('member'), await scopesOf('dispatcher'), await scopesOf('admin')]
  const reads = ['reports:read', 'categories:read', 'replies:read']
  const settings = SCOPES.filter((scope) => /^(categories|replies):(create|update|delete)$/.test(scope))
  assert.equal(settings.length, 6)
  assert.deepEqual([reads.every(member), SCOPES.filter(member).filter((scope) => !scope.endsWith(':read'))], [true, []])
  assert.deepEqual(['reports.reporter:read', 'reports:update'].filter(member), [])
  assert.ok([...reads, 'reports.reporter:read', 'reports:update'].every(dispatcher))
  assert.deepEqual(settings.filter(dispatcher), [])
  assert.ok(SCOPES.every(admin))
})

test('200 a user chooses the language of the console, and takes it back', async () => {
  const { call } = await signIn(rt, teamId, 'member')
  const chosen = async () => (await call('GET', '/v1/session')).body.data.locale
  assert.equal(await chosen(), null)
  const { status, body } = await call('PATCH', '/v1/session', { locale: 'he' })
  assert.deepEqual([status, body.data.locale, await chosen()], [200, 'he', 'he'])
  assert.equal((await call('PATCH', '/v1/session', {})).body.data.locale, 'he')
  assert.equal((await call('PATCH', '/v1/session', { locale: null })).body.data.locale, null)
  assert.equal(await chosen(), null)
})

test('200 the language follows the user to another sign-in, and is nobody else’s', async () => {
  const [one, other] = [await signIn(rt, teamId, 'member'), await signIn(rt, teamId, 'member')]
  await one.call('PATCH', '/v1/session', { locale: 'fi' })
  assert.equal((await ask('GET', '/v1/session', { cookie: await signInAgain(rt, one.email) })).body.data.locale, 'fi')
  assert.equal((await other.call('GET', '/v1/session')).body.data.locale, null)
})

test('400 for a language the console does not speak', async () => {
  const { call } = await signIn(rt, teamId, 'member')
  for (const locale of ['tlh', 'sv-FI', '', 7, ['sv']]) {
    const { status, body } = await call('PATCH', '/v1/session', { locale })
    assert.deepEqual([status, body.error.code, body.error.fields[0].path], [400, 'bad_request', 'locale'])
  }
  assert.equal((await call('GET', '/v1/session')).body.data.locale, null)
})

test('401 to choose a language on a request of another site', async () => {
  const forged = { origin: 'https://evil.example' }
  assert.equal((await ask('PATCH', '/v1/session', forged, { locale: 'sv' })).status, 401)
})

test('403 for a key, which has no language', async () => {
  const { call } = await openTeam(rt, { teamId })
  for (const method of ['GET', 'PATCH'])
    assert.equal((await call(method, '/v1/session', method === 'PATCH' ? { locale: 'sv' } : undefined)).status, 403)
})
