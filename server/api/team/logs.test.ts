import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { SCOPES } from '#lib/scopes.ts'
import { openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
let team: Awaited<ReturnType<typeof openTeam>>

beforeEach(async () => {
  team = await openTeam(rt)
})

const logs = async (query = '') => (await team.call('GET', `/v1/logs${query}`)).body
const newest = async () => (await logs('?limit=1')).data[0]
const make = async (path: string, body: object) => (await team.call('POST', path, body)).body.data.id as string

type Kind = { path: string; body: object; descriptor: string; change: object; changes: object[]; created: object[] }
const set = (key: string, to: unknown, from: unknown = null) => ({ key, from, to })
const KINDS: Record<string, Kind> = {
  ROLE: {
    path: '/v1/roles',
    body: { name: 'Diver', color: '#000000' },
    descriptor: 'Diver',
    created: [set('name', 'Diver'), set('color', '#000000')],
    change: { name: 'Swimmer' },
    changes: [set('name', 'Swimmer', 'Diver')],
  },
  TAG: {
    path: '/v1/tags',
    body: { name: 'Fire', color: '#000000' },
    descriptor: 'Fire',
    created: [set('name', 'Fire'), set('color', '#000000')],
    change: { color: '#ffffff' },
    changes: [set('color', '#ffffff', '#000000')],
  },
  VEHICLE: {
    path: '/v1/vehicles',
    body: { name: 'E 1', type: 'engine' },
    descriptor: 'E 1',
    created: [set('name', 'E 1'), set('type', 'engine'), set('active', true)],
    change: { active: false },
    changes: [set('active', false, true)],
  },
  MEMBER: {
    path: '/v1/members',
    body: { firstname: 'John', lastname: 'Doe' },
    descriptor: 'John Doe',
    created: [set('firstname', 'John'), set('lastname', 'Doe')],
    change: { lastname: 'Roe' },
    changes: [set('lastname', 'Roe', 'Doe')],
  },
  KEY: {
    path: '/v1/keys',
    body: { name: 'CAD', scope: ['tags:read'] },
    descriptor: 'CAD',
    created: [set('name', 'CAD'), set('kind', 'team'), set('centre', 'live'), set('scope', ['tags:read'])],
    change: { requestsPerMinute: 600 },
    changes: [set('requestsPerMinute', 600)],
  },
}

for (const [kind, { path, body, descriptor, created, change, changes }] of Object.entries(KINDS))
  describe(`the logs of a ${kind}`, () => {
    test('200 say who made, changed and deleted it, and what changed', async () => {
      const objectId = await make(path, body)
      const entry = await newest()
      assert.deepEqual([entry.action, entry.objectId, entry.descriptor], [`${kind}_CREATE`, objectId, descriptor])
      assert.deepEqual(entry.changes, created)
      const actor = entry.actor
      assert.deepEqual([actor.type, actor.key.name, actor.member], ['key', 'Test key', null])

      await team.call('PATCH', `${path}/${objectId}`, change)
      const changed = await newest()
      assert.deepEqual([changed.action, changed.objectId, changed.changes], [`${kind}_UPDATE`, objectId, changes])

      const { descriptor: last } = changed
      await team.call('DELETE', `${path}/${objectId}`)
      const gone = await newest()
      assert.deepEqual([gone.action, gone.objectId, gone.descriptor], [`${kind}_DELETE`, objectId, last])
      assert.deepEqual(gone.changes, [])
    })

    test('200 say nothing of what changed nothing, or was refused', async () => {
      const id = await make(path, body)
      const { count } = await logs()
      assert.equal((await team.call('PATCH', `${path}/${id}`, {})).status, 200)
      assert.equal((await team.call('PATCH', `${path}/${id}`, body)).status, 200)
      assert.equal((await team.call('PATCH', `${path}/${id}`, { name: 7, firstname: 7 })).status, 400)
      assert.equal((await team.call('POST', path, {})).status, 400)
      assert.equal((await logs()).count, count)
    })
  })

describe('the logs of a TEAM', () => {
  test('200 name everything that changed, in the words of the API', async () => {
    const location = { latitude: 59.4, longitude: 18.35 }
    const change = { name: 'Coast', locales: ['sv'], targetResponseTime: 12, location }
    await team.call('PATCH', `/v1/teams/${team.teamId}`, change)
    const entry = await newest()
    assert.deepEqual([entry.action, entry.objectId, entry.descriptor], ['TEAM_UPDATE', team.teamId, 'Coast'])
    assert.deepEqual(entry.changes, [
      set('name', 'Coast', 'Skärgården Rescue'),
      set('locales', ['sv'], []),
      set('targetResponseTime', 12, 10),
      set('location', location),
    ])
    await team.call('PATCH', `/v1/teams/${team.teamId}`, change)
    assert.equal((await newest()).id, entry.id)
  })

  test('200 name the scopes a key has dropped', async () => {
    const scope = SCOPES.filter((held) => held !== 'tags:delete')
    await team.call('PATCH', `/v1/teams/${team.teamId}`, { scope })
    assert.deepEqual((await newest()).changes, [set('scope', scope, SCOPES)])
  })
})

test('200 without secrets: neither the secret of a key nor the hash of it', async () => {
  const { secret } = (await team.call('POST', '/v1/keys', { name: 'CAD' })).body.data
  const { hash } = await rt.db.selectFrom('api_key').select('hash').where('name', '=', 'CAD').executeTakeFirstOrThrow()
  const all = JSON.stringify(await rt.db.selectFrom('activity').selectAll().execute())
  assert.ok(!all.includes(secret) && !all.includes(hash))
})

test('200 the actor of a session is the member', async () => {
  const session = await signIn(rt, team.teamId, 'dispatcher')
  await session.call('POST', '/v1/tags', { name: 'Flood', color: '#000000' })
  const { actor } = await newest()
  const { firstname, lastname, user } = actor.member
  assert.deepEqual([actor.type, actor.key, firstname, lastname, user], ['member', null, 'Aino', 'Berg', session.user])
})

test('200 the actor keeps its name when the key has been revoked', async () => {
  const { id, secret } = (await team.call('POST', '/v1/keys', { name: 'Short', scope: ['tags:create'] })).body.data
  await team.call('POST', '/v1/tags', { name: 'Flood', color: '#000000' }, { key: secret })
  await team.call('DELETE', `/v1/keys/${id}`)
  const [entry] = (await logs('?search=TAG_CREATE')).data
  assert.deepEqual(entry.actor.key, { id, name: 'Short' })
})

test('200 nothing of alarms, and no positions', async () => {
  const vehicle = await make('/v1/vehicles', { name: 'E 1', type: 'engine' })
  const { count } = await logs()
  const alarm = await make('/v1/alarms', { title: 'Fire' })
  await make(`/v1/alarms/${alarm}/assignments`, { vehicle })
  await team.call('POST', `/v1/vehicles/${vehicle}/positions`, { latitude: 1, longitude: 1 })
  assert.equal((await logs()).count, count)
})

test('200 list parameters: search in descriptor and action, order, cursors both ways', async () => {
  for (const name of ['Alfa', 'Bravo', 'Charlie']) await make('/v1/tags', { name, color: '#000000' })
  const names = (page: { data: { descriptor: string }[] }) => page.data.map((entry) => entry.descriptor)
  assert.deepEqual(names(await logs()), ['Charlie', 'Bravo', 'Alfa'])
  assert.deepEqual(names(await logs('?search=bRAV')), ['Bravo'])
  assert.equal((await logs('?search=tag_cre')).count, 3)
  const first = await logs('?limit=2')
  assert.deepEqual([first.count, first.cursor.before, names(first)], [3, null, ['Charlie', 'Bravo']])
  assert.equal(Buffer.from(first.cursor.after, 'base64').toString(), first.data[1].id)
  const second = await logs(`?limit=2&after=${first.cursor.after}`)
  assert.deepEqual([second.cursor.after, names(second)], [null, ['Alfa']])
  assert.deepEqual(names(await logs(`?limit=2&before=${second.cursor.before}`)), ['Charlie', 'Bravo'])
  assert.deepEqual(names(await logs('?sort=asc&limit=1')), ['Alfa'])
})

for (const query of ['limit=0', 'sort=up', 'after=nonsense', 'before=%00', 'search=%00'])
  test(`400 for ${query}`, async () => assert.equal((await team.call('GET', `/v1/logs?${query}`)).status, 400))

test('400 for a cursor of another list', async () => {
  await make('/v1/tags', { name: 'One', color: '#000000' })
  await make('/v1/tags', { name: 'Two', color: '#000000' })
  const { after } = (await team.call('GET', '/v1/tags?limit=1')).body.cursor
  assert.equal((await team.call('GET', `/v1/logs?after=${after}`)).status, 400)
})

describe('GET /v1/logs/{id}', () => {
  test('200 is the entry of the list', async () => {
    await make('/v1/tags', { name: 'Alfa', color: '#000000' })
    const entry = await newest()
    assert.match(entry.id, /^log_[0-9a-z]{26}00$/)
    assert.deepEqual((await team.call('GET', `/v1/logs/${entry.id}`)).body.data, entry)
  })

  test('404 for an unknown, malformed or foreign entry, and one of a stream', async () => {
    const alarm = await make('/v1/alarms', { title: 'Fire' })
    const [streamed] = (await team.call('GET', `/v1/alarms/${alarm}/stream`)).body.data
    const stranger = await openTeam(rt)
    await stranger.call('POST', '/v1/tags', { name: 'Theirs', color: '#000000' })
    const [foreign] = (await stranger.call('GET', '/v1/logs')).body.data
    const asLog = streamed.id.replace('str_', 'log_')
    for (const id of [foreign.id, streamed.id, asLog, 'nonsense', 'log_', '%00'])
      assert.equal((await team.call('GET', `/v1/logs/${id}`)).status, 404, id)
  })

  test('401 without a key, 403 without logs:read', async () => {
    const { key } = await openTeam(rt, {
      teamId: team.teamId,
      scopes: SCOPES.filter((scope) => scope !== 'logs:read'),
    })
    for (const path of ['/v1/logs', '/v1/logs/log_x']) {
      assert.equal((await team.call('GET', path, undefined, { key: 'nobody' })).status, 401)
      assert.equal((await team.call('GET', path, undefined, { key })).status, 403)
    }
  })
})
