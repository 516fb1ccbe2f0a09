import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { SCOPES, type Scope } from '#lib/scopes.ts'
import { updateKey } from '#server/domain/keys/index.ts'
import { openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
let team: Awaited<ReturnType<typeof openTeam>>

beforeEach(async () => {
  team = await openTeam(rt)
})

const make = async (body: object) => (await team.call('POST', '/v1/keys', { name: 'CAD', ...body })).body.data
const patch = (id: string, body: object, key = team.key) => team.call('PATCH', `/v1/keys/${id}`, body, { key })
const get = async (id: string) => (await team.call('GET', `/v1/keys/${id}`)).body.data
const keyWith = async (scopes: readonly Scope[], centre: 'live' | 'training' = 'live') =>
  (await openTeam(rt, { teamId: team.teamId, scopes, centre })).key
const own = async () => (await team.call('GET', '/')).body.data.key.id as string
const IN_2100 = '2100-01-01T00:00:00.000Z'

describe('POST /v1/keys', () => {
  test('200 shows the secret, once; it works, in the caller’s centre', async () => {
    const { secret, ...made } = await make({ scope: ['alarms:read'] })
    const { id, createdAt, ...rest } = made
    const open = { lastUsedAt: null, expiresAt: null, requestsPerMinute: null }
    assert.deepEqual(rest, { name: 'CAD', kind: 'team', centre: 'live', scope: ['alarms:read'], ...open })
    assert.match(id, /^key_/)
    assert.match(secret, /^[0-9a-f]{64}$/)
    assert.deepEqual(await get(id), made)
    assert.ok(!JSON.stringify((await team.call('GET', '/v1/keys')).body).includes(secret))
    assert.equal((await team.call('GET', '/v1/alarms', undefined, { key: secret })).status, 200)
    assert.equal((await team.call('POST', '/v1/alarms', {}, { key: secret })).status, 403)
  })

  test('200 keeps the secret nowhere', async () => {
    const { secret } = await make({})
    for (const table of ['api_key', 'activity', 'idempotency'] as const)
      assert.ok(!JSON.stringify(await rt.db.selectFrom(table).selectAll().execute()).includes(secret), table)
  })

  test('400 with an Idempotency-Key: the answer could not be given again', async () => {
    const headers = { 'idempotency-key': 'once' }
    const { status, body } = await team.call('POST', '/v1/keys', { name: 'CAD' }, { headers })
    assert.deepEqual([status, /secret/.test(body.error.message)], [400, true])
    assert.equal((await team.call('GET', '/v1/keys?search=CAD')).body.count, 0)
  })

  test('200 with a centre, an end and a rate of its own', async () => {
    const given = { centre: 'training', expiresAt: '2100-01-01T02:00:00+02:00', requestsPerMinute: 6000 }
    const { secret, ...made } = await make({ ...given, scope: ['alarms:create', 'alarms:read'] })
    assert.deepEqual([made.centre, made.expiresAt, made.requestsPerMinute], ['training', IN_2100, 6000])
    const drill = (await team.call('POST', '/v1/alarms', {}, { key: secret })).body.data.id
    assert.equal((await team.call('GET', `/v1/alarms/${drill}`)).status, 404)
    assert.equal((await rt.keys.find('team', secret))?.requestsPerMinute, 6000)
  })

  test('200 a reports key opens the reports API and nothing else, with a reporter of its own', async () => {
    const { secret, ...made } = await make({ kind: 'reports' })
    assert.deepEqual([made.kind, made.scope, secret.slice(0, 3)], ['reports', [], 'ak_'])
    const headers = { authorization: `Bearer ${secret}` }
    assert.equal((await rt.apps.reports.request('/api/v1/categories', { headers })).status, 200)
    assert.equal((await team.call('GET', '/v1/alarms', undefined, { key: secret })).status, 401)
    assert.equal((await team.call('GET', '/', undefined, { key: secret.slice(3) })).status, 401)
  })

  const bad = [
    { name: '' },
    { name: 'x'.repeat(101) },
    { name: 7 },
    { scope: ['nonsense'] },
    { scope: 'alarms:read' },
    { scope: null },
    { kind: 'crowd' },
    { kind: 'reports', scope: ['alarms:read'] },
    { centre: 'both' },
    { expiresAt: '2001-01-01T00:00:00.000Z' },
    { expiresAt: 'tomorrow' },
    { requestsPerMinute: 0 },
    { requestsPerMinute: 1.5 },
    { requestsPerMinute: 100_001 },
  ]
  for (const body of bad)
    test(`400 for ${JSON.stringify(body).slice(0, 60)}; nothing is left behind`, async () => {
      assert.equal((await team.call('POST', '/v1/keys', { name: 'CAD', ...body })).status, 400)
      assert.equal((await team.call('GET', '/v1/keys')).body.count, 1)
      assert.equal((await team.call('GET', '/v1/logs')).body.count, 0)
      if ('kind' in body || 'centre' in body) return
      const { secret: _, ...made } = await make({})
      assert.equal((await patch(made.id, { name: 'Changed', ...body })).status, 400)
      assert.deepEqual(await get(made.id), made)
    })

  test('400 without a name', async () => assert.equal((await team.call('POST', '/v1/keys', {})).status, 400))

  test('403 for a scope the caller does not hold', async () => {
    const key = await keyWith(['keys:create', 'alarms:read'])
    const wish = (scope: Scope[]) => team.call('POST', '/v1/keys', { name: 'CAD', scope }, { key })
    assert.equal((await wish(['alarms:read', 'keys:create'])).status, 200)
    const refused = await wish(['alarms:read', 'alarms:create'])
    assert.deepEqual([refused.status, refused.body.error.fields[0].path], [403, 'scope'])
  })

  test('403 for a live key, or a reports key, wanted by a key for training', async () => {
    const key = await keyWith(SCOPES, 'training')
    const wish = (body: object) => team.call('POST', '/v1/keys', { name: 'Drill', ...body }, { key })
    assert.equal((await wish({})).body.data.centre, 'training')
    assert.equal((await wish({ centre: 'live' })).status, 403)
    assert.equal((await wish({ kind: 'reports' })).status, 403)
  })
})

describe('PATCH /v1/keys/{id}', () => {
  test('200 changes what is named; it counts at once', async () => {
    const { secret, ...made } = await make({ scope: ['alarms:read', 'tags:read'] })
    const read = async (path: string) => (await team.call('GET', path, undefined, { key: secret })).status
    assert.equal(await read('/v1/tags'), 200)
    const change = { name: 'CAD 2', scope: ['alarms:read'], expiresAt: IN_2100, requestsPerMinute: 9 }
    const { lastUsedAt: _, ...changed } = (await patch(made.id, change)).body.data
    const { lastUsedAt: __, ...before } = made
    assert.deepEqual(changed, { ...before, ...change })
    assert.equal(await read('/v1/tags'), 403)
    assert.equal((await rt.keys.find('team', secret))?.requestsPerMinute, 9)
    const { expiresAt, requestsPerMinute } = (await patch(made.id, { expiresAt: null, requestsPerMinute: null })).body
      .data
    assert.deepEqual([expiresAt, requestsPerMinute], [null, null])
  })

  test('403 for granting what the caller does not hold; 200 for keeping or dropping it', async () => {
    const { id } = await make({ scope: ['alarms:read', 'tags:read'] })
    const key = await keyWith(['keys:update', 'alarms:update'])
    assert.equal((await patch(id, { scope: ['alarms:read', 'vehicles:read'] }, key)).status, 403)
    assert.equal((await patch(id, { scope: ['alarms:read', 'alarms:update'] }, key)).status, 200)
    assert.deepEqual((await get(id)).scope, ['alarms:read', 'alarms:update'])
  })

  test('403 for a key that gives itself a scope, also one it has just dropped', async () => {
    const id = await own()
    const fewer = SCOPES.filter((scope) => scope !== 'tags:delete')
    assert.equal((await patch(id, { scope: fewer })).status, 200)
    assert.equal((await patch(id, { scope: SCOPES })).status, 403)
    assert.deepEqual((await get(id)).scope, fewer)
  })

  test('403 also where another process still remembers what it has dropped', async () => {
    const actor = { kind: 'key', id: await own(), name: 'Test key' } as const
    await patch(actor.id, { scope: [] })
    const ctx = rt.contextOf({ teamId: team.teamId, centre: 'live', actor })
    await assert.rejects(updateKey(ctx, new Set(SCOPES), actor.id, { scopes: SCOPES }), { code: 'forbidden' })
  })

  test('403 for changing a live key, or a reports key, with a key for training', async () => {
    const key = await keyWith(SCOPES, 'training')
    const [drill, live, reports] = [{ centre: 'training' }, { scope: ['alarms:read'] }, { kind: 'reports' }]
    assert.equal((await patch((await make(drill)).id, { scope: ['alarms:read'] }, key)).status, 200)
    for (const wish of [live, reports, { ...reports, ...drill }]) {
      const { id } = await make(wish)
      for (const change of [{ name: 'Drill' }, { requestsPerMinute: 1 }])
        assert.equal((await patch(id, change, key)).status, 403)
      assert.equal((await team.call('DELETE', `/v1/keys/${id}`, undefined, { key })).status, 403)
      assert.equal((await get(id)).name, 'CAD')
    }
  })

  test('400 for a scope of a reports key', async () => {
    const { id } = await make({ kind: 'reports' })
    assert.equal((await patch(id, { scope: ['alarms:read'] })).status, 400)
    assert.equal((await patch(id, { scope: [], name: 'Hotline' })).status, 200)
  })
})

describe('DELETE /v1/keys/{id}', () => {
  test('200 the key is refused at once, and is in no list', async () => {
    const { id, secret } = await make({ scope: ['alarms:read'] })
    const use = async () => (await team.call('GET', '/v1/alarms', undefined, { key: secret })).status
    assert.equal(await use(), 200)
    assert.deepEqual((await team.call('DELETE', `/v1/keys/${id}`)).body.data, { id })
    assert.equal(await use(), 401)
    for (const [method, body] of [['GET'], ['PATCH', {}], ['DELETE']] as const)
      assert.equal((await team.call(method, `/v1/keys/${id}`, body)).status, 404)
    assert.equal((await team.call('GET', '/v1/keys?search=CAD')).body.count, 0)
  })
})

test('401 for a key that has run out; it stays in the list', async () => {
  const { id, secret } = await make({ scope: ['alarms:read'], expiresAt: IN_2100 })
  const past = new Date(Date.now() - 1)
  await rt.db.updateTable('api_key').set({ expires_at: past }).where('id', '=', id).execute()
  assert.equal((await team.call('GET', '/v1/alarms', undefined, { key: secret })).status, 401)
  assert.equal((await get(id)).expiresAt, past.toISOString())
})

test('200 list parameters: search in the name, order, cursors', async () => {
  for (const name of ['Alfa', 'Bravo', 'Ålf']) await make({ name })
  const list = async (query: string) => (await team.call('GET', `/v1/keys?${query}`)).body
  const names = (page: { data: { name: string }[] }) => page.data.map((key) => key.name)
  assert.deepEqual(names(await list('')), ['Ålf', 'Bravo', 'Alfa', 'Test key'])
  assert.deepEqual(names(await list('search=ALF')), ['Alfa'])
  assert.deepEqual(names(await list(`search=${encodeURIComponent('åLF')}`)), ['Ålf'])
  const first = await list('limit=3')
  assert.equal(first.count, 4)
  assert.deepEqual(names(await list(`limit=3&after=${first.cursor.after}`)), ['Test key'])
  assert.equal((await team.call('GET', '/v1/keys?limit=0')).status, 400)
})

test('200 an administrator makes keys for either centre, and gives any scope', async () => {
  const { call } = await signIn(rt, team.teamId, 'admin')
  const wish = { name: 'Drill', centre: 'training', scope: SCOPES }
  assert.deepEqual((await call('POST', '/v1/keys', wish)).body.data.scope, SCOPES)
})

test('401 without a key, 403 without the scope of the operation', async () => {
  const { id } = await make({})
  for (const [method, path, scope] of [
    ['POST', '/v1/keys', 'keys:create'],
    ['GET', '/v1/keys', 'keys:read'],
    ['GET', `/v1/keys/${id}`, 'keys:read'],
    ['PATCH', `/v1/keys/${id}`, 'keys:update'],
    ['DELETE', `/v1/keys/${id}`, 'keys:delete'],
  ] as const) {
    const key = await keyWith(SCOPES.filter((held) => held !== scope))
    const body = method === 'GET' ? undefined : { name: 'x' }
    assert.equal((await team.call(method, path, body, { key })).status, 403)
    assert.equal((await team.call(method, path, body, { key: 'nobody' })).status, 401)
  }
})

test('404 for an unknown, malformed, wrong-prefix or foreign key, on every operation', async () => {
  const stranger = await openTeam(rt)
  const foreign = (await stranger.call('POST', '/v1/keys', { name: 'Theirs' })).body.data.id
  for (const id of [foreign, foreign.replace('key_', 'tag_'), `${foreign.slice(0, -4)}zz00`, 'nonsense', '%00'])
    for (const [method, body] of [['GET'], ['PATCH', { name: 7 }], ['DELETE']] as const)
      assert.equal((await team.call(method, `/v1/keys/${id}`, body)).status, 404)
})

test('403 a key that ends gives no later end, neither to a new key nor to itself', async () => {
  const ending = await make({ scope: ['keys:create', 'keys:update'], expiresAt: IN_2100 })
  const later = '2100-01-01T00:00:00.001Z'
  for (const expiresAt of [undefined, null, later]) {
    const body = { name: 'CAD 2', scope: [], ...(expiresAt !== undefined && { expiresAt }) }
    const refused = await team.call('POST', '/v1/keys', body, { key: ending.secret })
    assert.deepEqual([refused.status, refused.body.error.fields[0].path], [403, 'expiresAt'])
    if (expiresAt !== undefined) assert.equal((await patch(ending.id, { expiresAt }, ending.secret)).status, 403)
  }
  assert.equal((await get(ending.id)).expiresAt, IN_2100)
  const sooner = { name: 'CAD 3', scope: [], expiresAt: IN_2100 }
  assert.equal((await team.call('POST', '/v1/keys', sooner, { key: ending.secret })).status, 200)
  assert.equal((await patch(ending.id, { name: 'Still named' }, ending.secret)).status, 200)
})
