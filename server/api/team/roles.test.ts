import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SCOPES } from '#lib/scopes.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const stranger = await openTeam(rt, { name: 'Strangers' })
await team.call('PATCH', `/v1/teams/${team.teamId}`, { locales: ['sv', 'fi'] })

const diver = { name: 'Water Rescue', color: '#Ff0000' }

test('200 creates, reads, updates and deletes; the shape is that of the reference, without updatedAt', async () => {
  const translations = [{ name: 'Dykare', locale: 'sv' }]
  const made = (await team.call('POST', '/v1/roles', { ...diver, translations })).body.data
  const { id, createdAt, ...rest } = made
  assert.deepEqual(rest, { ...diver, members: [], translations, externalId: null })
  assert.deepEqual([id.slice(0, 4), new Date(createdAt).toISOString()], ['rol_', createdAt])
  assert.deepEqual((await team.call('GET', `/v1/roles/${id}`)).body.data, made)
  const changed = (await team.call('PATCH', `/v1/roles/${id}`, { name: 'Diver', translations: [] })).body.data
  assert.deepEqual(changed, { ...made, name: 'Diver', translations: [] })
  assert.deepEqual((await team.call('DELETE', `/v1/roles/${id}`)).body.data, { id })
  assert.equal((await team.call('GET', `/v1/roles/${id}`)).status, 404)
})

test('200 names its members, absent without members:read', async () => {
  const role = (await team.call('POST', '/v1/roles', diver)).body.data.id
  const person = { firstname: 'John', lastname: 'Doe', avatar: 'https://example.org/john.png' }
  const member = (await team.call('POST', '/v1/members', { ...person, roles: [role] })).body.data.id
  const summary = { id: member, name: 'John Doe', ...person }
  assert.deepEqual((await team.call('GET', `/v1/roles/${role}`)).body.data.members, [summary])
  assert.deepEqual((await team.call('GET', '/v1/roles?limit=1')).body.data[0].members, [summary])

  const scopes = SCOPES.filter((scope) => scope !== 'members:read')
  const { key } = await openTeam(rt, { teamId: team.teamId, scopes })
  const blind = { key }
  for (const answer of [
    (await team.call('GET', `/v1/roles/${role}`, undefined, blind)).body.data,
    (await team.call('GET', '/v1/roles?limit=1', undefined, blind)).body.data[0],
    (await team.call('PATCH', `/v1/roles/${role}`, { color: '#000000' }, blind)).body.data,
    (await team.call('POST', '/v1/roles', diver, blind)).body.data,
  ])
    assert.ok(!('members' in answer))
})

test('200 a deleted role is taken off its members', async () => {
  const [one, two] = [(await team.call('POST', '/v1/roles', diver)).body.data.id, (await makeRole('Driver')).id]
  const body = { firstname: 'Ann', lastname: 'Doe', roles: [one, two] }
  const member = (await team.call('POST', '/v1/members', body)).body.data.id
  await team.call('DELETE', `/v1/roles/${one}`)
  const { roles } = (await team.call('GET', `/v1/members/${member}`)).body.data
  assert.deepEqual(roles, [{ id: two, name: 'Driver', color: '#Ff0000' }])
})

const makeRole = async (name: string) => (await team.call('POST', '/v1/roles', { ...diver, name })).body.data

test('200 search finds names and translations', async () => {
  const translations = [{ name: 'Rökdykare', locale: 'sv' }]
  await team.call('POST', '/v1/roles', { name: 'Smoke', color: '#000000', translations })
  assert.equal((await team.call('GET', `/v1/roles?search=${encodeURIComponent('RÖKD')}`)).body.count, 1)
  assert.equal((await team.call('GET', '/v1/roles?search=smoke')).body.count, 1)
})

const twice = [
  { name: 'x', locale: 'sv' },
  { name: 'y', locale: 'sv' },
]
const bad = [
  {},
  { name: 'x' },
  { color: '#000000' },
  { ...diver, name: ' ' },
  { ...diver, name: 'x'.repeat(101) },
  { ...diver, name: null },
  { ...diver, color: 'red' },
  { ...diver, color: '#fff' },
  { ...diver, color: null },
  { ...diver, translations: [{ name: 'x' }] },
  { ...diver, translations: [{ name: ' ', locale: 'sv' }] },
  { ...diver, translations: [{ name: 'x', locale: 'de' }] },
  { ...diver, translations: twice },
  { ...diver, translations: null },
]
for (const body of bad)
  test(`400 for ${JSON.stringify(body).slice(0, 90)}; nothing is left behind`, async () => {
    const before = (await team.call('GET', '/v1/roles')).body.count
    assert.equal((await team.call('POST', '/v1/roles', body)).status, 400)
    assert.equal((await team.call('GET', '/v1/roles')).body.count, before)
    if (!('name' in body && 'color' in body)) return
    const role = await makeRole('Firm')
    assert.equal((await team.call('PATCH', `/v1/roles/${role.id}`, body)).status, 400)
    assert.deepEqual((await team.call('GET', `/v1/roles/${role.id}`)).body.data, role)
  })

test('401 without a key', async () => {
  const other = { key: 'nobody' }
  for (const [method, path] of [
    ['POST', '/v1/roles'],
    ['GET', '/v1/roles'],
    ['GET', '/v1/roles/x'],
    ['PATCH', '/v1/roles/x'],
    ['DELETE', '/v1/roles/x'],
  ] as const)
    assert.equal((await team.call(method, path, undefined, other)).status, 401)
})

test('403 without the scope of the operation', async () => {
  const { id } = await makeRole('Kept')
  for (const [method, path, scope] of [
    ['POST', '/v1/roles', 'roles:create'],
    ['GET', '/v1/roles', 'roles:read'],
    ['GET', `/v1/roles/${id}`, 'roles:read'],
    ['PATCH', `/v1/roles/${id}`, 'roles:update'],
    ['DELETE', `/v1/roles/${id}`, 'roles:delete'],
  ] as const) {
    const { key } = await openTeam(rt, { teamId: team.teamId, scopes: SCOPES.filter((held) => held !== scope) })
    assert.equal((await team.call(method, path, method === 'GET' ? undefined : diver, { key })).status, 403)
  }
})

test('404 for an unknown, malformed, wrong-prefix or foreign role, on every operation', async () => {
  const foreign = (await stranger.call('POST', '/v1/roles', diver)).body.data.id
  const tag = (await team.call('POST', '/v1/tags', diver)).body.data.id
  for (const id of [foreign, tag, tag.replace('tag_', 'rol_'), 'nonsense', '%00'])
    for (const [method, body] of [['GET'], ['PATCH', { name: 7 }], ['DELETE']] as const)
      assert.equal((await team.call(method, `/v1/roles/${id}`, body)).status, 404)
})
