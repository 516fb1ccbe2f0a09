import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migrateDown, migrateUp, migrationStatus } from '#server/db/migrate.ts'
import { createOauthClient } from '#server/domain/keys/create-oauth-client.ts'
import { PASSWORD } from '#testing/add-person.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const MIGRATION = '/api/v3/migration'
/** The newest, and beneath it what made the crowd's own tables. */
const NEWEST = [
  '027-what-undo-needs',
  '026-who-owns-an-alarm',
  '025-geofences',
  '024-overlays',
  '023-places',
  '022-how-a-team-drives',
  '021-changes-of-calls',
  '020-asking-when-people-are-missing',
  '019-tablets-of-vehicles',
  '018-tests-of-a-team',
  '017-invitations',
  '016-answers-and-the-chat-of-an-alarm',
  '015-alerting',
  '014-who-can-come',
  '013-emergency-number-and-accuracy',
  '012-a-given-priority',
  '011-what-the-platforms-clients-use',
  '010-messages-that-come-in-parts',
  '009-letters-and-clocks',
  '008-a-language-for-each-user',
  '007-the-whole-crowd-api',
]
const ALL: [string, string][] = [
  ['GET', MIGRATION],
  ['GET', `${MIGRATION}/status`],
  ['POST', `${MIGRATION}/migrate`],
  ['POST', `${MIGRATION}/rollback`],
]

/** A database of its own, an admin, and a client as the operator's command line makes one for migrations. */
async function openDeploy(settings: Record<string, string> = { ALLOW_ROLLBACK: '1' }) {
  const rt = await withRuntime(settings)
  const crowd = await openCrowd(rt)
  const client = { id: 'deploy', secret: 'client secret', teamId: crowd.teamId, scopes: ['*', 'migrate'] }
  await createOauthClient(rt.db, client, rt.now())
  const tokenFor = async (username: string, scope: string) => {
    const grant = { grant_type: 'password', client_id: 'deploy', client_secret: 'client secret' }
    return (await crowd.exchange({ ...grant, username, password: PASSWORD, scope })).body.access_token as string
  }
  const admin = await crowd.addPerson('admin')
  const key = await tokenFor(admin.email, 'migrate,posts')
  const ask = (method: string, path: string, as = key) => crowd.call(method, path, undefined, { key: as })
  return { rt, crowd, admin, key, tokenFor, ask }
}

test('200 for the status: each migration and when it ran, at both addresses', async () => {
  const { rt, ask } = await openDeploy()
  const { status, body } = await ask('GET', MIGRATION)
  const names = (await migrationStatus(rt.db)).map(({ name }) => name)
  assert.equal(status, 200)
  assert.deepEqual(
    body.results.map((line: string) => line.split('  ')[0]),
    names,
  )
  for (const line of body.results) assert.match(line, / {2}\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
  assert.deepEqual((await ask('GET', `${MIGRATION}/status`)).body, body)
})

test('200 down and up again: while the tables are gone 503 says so, and GET /migrate brings them back', async () => {
  const { crowd, ask, admin, tokenFor } = await openDeploy()
  for (const name of NEWEST) {
    const { status, body } = await ask('POST', `${MIGRATION}/rollback`)
    assert.deepEqual([status, body], [200, { results: [`Taken back: ${name}`] }])
  }
  for (const [method, path] of [...ALL, ['GET', '/api/v3/posts'] as const]) {
    const answer = await ask(method, path)
    assert.equal(answer.status, 503, path)
    assert.match(answer.body.errors[0].title, /GET \/migrate/)
  }
  const forward = await crowd.call('GET', '/migrate')
  assert.deepEqual([forward.status, forward.body], [200, { results: ['The database is up to date'] }])
  assert.equal((await ask('GET', '/api/v3/posts')).status, 200)
  assert.equal((await ask('GET', MIGRATION, await tokenFor(admin.email, 'migrate'))).status, 200)
})

test('200 for migrate where one is missing, and where none is', async () => {
  const { rt, ask } = await openDeploy()
  assert.deepEqual((await ask('POST', `${MIGRATION}/migrate`)).body, { results: ['The database is up to date'] })
  await migrateDown(rt.db)
  assert.equal((await rt.apps.crowd.request('/migrate')).status, 200)
  assert.deepEqual((await ask('POST', `${MIGRATION}/migrate`)).body, { results: ['The database is up to date'] })
})

test('GET /migrate: many at once, with any header and several teams, all get the one answer', async () => {
  const { rt, crowd } = await openDeploy()
  await openCrowd(rt, 'Second team')
  await migrateDown(rt.db)
  const headers = { authorization: 'Bearer wrong' }
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, i) => crowd.call('GET', '/migrate?x=1', undefined, i % 2 ? { headers } : {})),
  )
  for (const { status, body } of answers)
    assert.deepEqual([status, body], [200, { results: ['The database is up to date'] }])
  assert.ok((await migrationStatus(rt.db)).every(({ executedAt }) => executedAt !== undefined))
  assert.equal((await crowd.call('POST', '/migrate')).status, 405)
})

test('GET /migrate: before there is any table, which is what it is for', async () => {
  const { rt, crowd } = await openDeploy()
  while ((await migrateDown(rt.db)).length > 0);
  assert.equal((await crowd.call('GET', '/api/v3/posts', undefined, { key: 'any' })).status, 503)
  assert.equal((await crowd.exchange({})).status, 503)
  assert.equal((await crowd.call('GET', '/migrate')).status, 200)
  const again = await openCrowd(rt)
  assert.equal((await again.call('GET', '/api/v3/posts', undefined, { key: await again.anonymous() })).status, 200)
})

test('several at once, of this server and of others beside it: it is done once', async () => {
  const { rt, ask } = await openDeploy()
  await migrateDown(rt.db)
  const others = [migrateUp(rt.db), migrateUp(rt.db), migrateUp(rt.db)]
  const [forward, ...done] = await Promise.all([rt.apps.crowd.request('/migrate'), ...others])
  assert.equal(forward.status, 200)
  assert.ok(done.flat().length <= 1)
  assert.equal((await ask('GET', MIGRATION)).status, 200)
})

test('401 without a token', async () => {
  const { crowd } = await openDeploy()
  for (const [method, path] of ALL) assert.equal((await crowd.call(method, path)).status, 401)
})

test('403 without the scope, for who is no admin, for a client alone, and for a rollback that is off', async () => {
  const { crowd, ask, admin, tokenFor } = await openDeploy({})
  const member = await crowd.addPerson('member', ['Manage Users', 'Manage Settings'])
  const client = { client_id: 'deploy', client_secret: 'client secret', scope: 'migrate' }
  for (const key of [
    admin.token,
    await tokenFor(admin.email, 'posts'),
    await tokenFor(admin.email, ''),
    await tokenFor(member.email, 'migrate'),
    await crowd.anonymous(client),
  ])
    for (const [method, path] of ALL) assert.equal((await ask(method, path, key)).status, 403)
  const { status, body } = await ask('POST', `${MIGRATION}/rollback`)
  assert.equal(status, 403)
  assert.match(body.errors[0].title, /ALLOW_ROLLBACK=1/)
})

test('405 for a method it has not', async () => {
  const { ask } = await openDeploy()
  for (const [method, path] of [
    ['POST', MIGRATION],
    ['GET', `${MIGRATION}/migrate`],
  ] as const)
    assert.equal((await ask(method, path)).status, 405)
})

test('429 for GET /migrate after too many from one address', async () => {
  const { crowd } = await openDeploy({ RATE_LIMIT_PER_MINUTE: '2' })
  const statuses: number[] = []
  for (let i = 0; i < 6; i++) statuses.push((await crowd.call('GET', '/migrate')).status)
  assert.equal(statuses.at(-1), 429)
})
