import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { SCOPES } from '#lib/scopes.ts'
import { openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const stranger = await openTeam(rt, { name: 'Strangers' })
let team: Awaited<ReturnType<typeof openTeam>>

beforeEach(async () => {
  team = await openTeam(rt)
})

const john = { firstname: 'John', lastname: 'Doe' }
const make = async (body: object = john) => (await team.call('POST', '/v1/members', body)).body.data
const role = async (name: string, by = team) =>
  (await by.call('POST', '/v1/roles', { name, color: '#ff0000' })).body.data.id as string
const get = async (id: string) => (await team.call('GET', `/v1/members/${id}`)).body.data
const patch = (id: string, body: object) => team.call('PATCH', `/v1/members/${id}`, body)

test('200 creates, reads, updates and deletes', async () => {
  const { id, createdAt, ...rest } = await make({ ...john, avatar: 'https://example.org/j.png' })
  const plain = {
    ...john,
    name: 'John Doe',
    avatar: 'https://example.org/j.png',
    user: null,
    roles: [],
    position: null,
    inTraining: false,
    alertedBy: [],
    invitedUntil: null,
  }
  assert.deepEqual(rest, { ...plain, externalId: null })
  assert.match(id, /^mem_/)
  const changed = (await patch(id, { lastname: ' Röe ', avatar: null })).body.data
  assert.deepEqual(changed, { ...rest, id, createdAt, lastname: ' Röe ', name: 'John  Röe ', avatar: null })
  assert.deepEqual(await get(id), changed)
  assert.equal((await team.call('GET', `/v1/members?search=${encodeURIComponent('RÖE')}`)).body.count, 1)
  assert.deepEqual((await team.call('DELETE', `/v1/members/${id}`)).body.data, { id })
  assert.equal((await team.call('GET', `/v1/members/${id}`)).status, 404)
})

const bad = [
  { lastname: 'Doe' },
  { firstname: 'John' },
  { ...john, firstname: ' ' },
  { ...john, lastname: '' },
  { ...john, lastname: null },
  { ...john, firstname: 'x'.repeat(101) },
  { ...john, avatar: 'no address' },
  { ...john, avatar: 'javascript:alert(1)' },
  { ...john, avatar: 'https://' },
  { ...john, avatar: `https://example.org/${'x'.repeat(2000)}` },
  { ...john, user: 'usr_nobody' },
  { ...john, user: 7 },
  { ...john, roles: ['rol_unknown'] },
  { ...john, inTraining: 'yes' },
  { ...john, roles: 'rol_unknown' },
  { ...john, roles: null },
  { ...john, roles: ['\u0000'] },
]
for (const body of bad)
  test(`400 for ${JSON.stringify(body).slice(0, 90)}; nothing is left behind`, async () => {
    assert.equal((await team.call('POST', '/v1/members', body)).status, 400)
    assert.equal((await team.call('GET', '/v1/members')).body.count, 0)
    if (Object.keys(body).length === 1) return
    const { id } = await make()
    assert.equal((await patch(id, { ...body })).status, 400)
    assert.deepEqual([(await get(id)).name, (await get(id)).roles], ['John Doe', []])
  })

describe('the roles of a member', () => {
  test('200 are given at the start, replaced as a whole, each once', async () => {
    const [a, b, c] = [await role('A'), await role('B'), await role('C')]
    const names = (member: { roles: { name: string }[] }) => member.roles.map(({ name }) => name)
    const made = await make({ ...john, roles: [b, a, b] })
    assert.deepEqual(names(made), ['A', 'B'])
    assert.deepEqual(names((await patch(made.id, { roles: [c, b] })).body.data), ['B', 'C'])
    assert.deepEqual(names((await patch(made.id, { firstname: 'Ann' })).body.data), ['B', 'C'])
    const { count } = (await team.call('GET', '/v1/logs')).body
    assert.deepEqual(names((await patch(made.id, { roles: [b, c] })).body.data), ['B', 'C'])
    assert.equal(
      (await team.call('GET', '/v1/logs')).body.count,
      count,
      'the same roles in another order are no change',
    )
    const [entry] = (await team.call('GET', '/v1/logs?search=MEMBER_UPDATE&limit=2')).body.data.slice(1)
    assert.deepEqual(entry.changes, [{ key: 'roles', from: [a, b], to: [b, c] }])
    assert.deepEqual(names((await patch(made.id, { roles: [] })).body.data), [])
  })

  test('400 for one of another team, and the member keeps those it had', async () => {
    const own = await role('Own')
    const { id } = await make({ ...john, roles: [own] })
    const refused = await patch(id, { roles: [own, await role('Foreign', stranger)] })
    assert.deepEqual([refused.status, refused.body.error.fields[0].path], [400, 'roles'])
    assert.equal((await get(id)).roles[0].id, own)
  })
})

describe('the user of a member', () => {
  test('200 who signs in acts as the member; taken away or given to another, no longer', async () => {
    const { user, call } = await signIn(rt, team.teamId, 'admin')
    const [first] = (await team.call('GET', '/v1/members')).body.data
    assert.equal(first.user, user)
    const actor = async () => {
      const { id } = (await call('POST', '/v1/alarms', {})).body.data
      return (await team.call('GET', `/v1/alarms/${id}`)).body.data.creator?.member?.id
    }
    assert.equal(await actor(), first.id)
    assert.equal((await patch(first.id, { user: null })).body.data.user, null)
    assert.equal(await actor(), undefined)
    const second = await make({ ...john, user })
    assert.equal(second.user, user)
    assert.equal(await actor(), second.id)
  })

  test('400 for one who is a member already, or in no team of ours', async () => {
    const { user } = await signIn(rt, team.teamId, 'member')
    const { user: foreign } = await signIn(rt, stranger.teamId, 'member')
    const { id } = await make()
    for (const taken of [user, foreign]) {
      const refused = await patch(id, { user: taken })
      assert.deepEqual([refused.status, refused.body.error.fields[0].path], [400, 'user'])
      assert.equal((await team.call('POST', '/v1/members', { ...john, user: taken })).status, 400)
    }
    assert.equal((await get(id)).user, null)
  })

  test('of two members who want one user at once, one gets it', async () => {
    const { user } = await signIn(rt, team.teamId, 'member')
    const [taken] = (await team.call('GET', '/v1/members')).body.data
    await patch(taken.id, { user: null })
    const ids = [(await make()).id, (await make()).id]
    const answers = await Promise.all(ids.map((id) => patch(id, { user })))
    assert.deepEqual(answers.map((answer) => answer.status).sort(), [200, 400])
  })
})

test('200 a deleted member leaves its alarms; the stream keeps the text; who signed in still does', async () => {
  const { user, call } = await signIn(rt, team.teamId, 'dispatcher')
  const [member] = (await team.call('GET', '/v1/members')).body.data
  const alarm = (await team.call('POST', '/v1/alarms', {})).body.data.id
  await team.call('POST', `/v1/alarms/${alarm}/responses`, { member: member.id, eta: null })
  assert.equal((await call('DELETE', `/v1/members/${member.id}`)).status, 200)
  assert.deepEqual((await team.call('GET', `/v1/alarms/${alarm}`)).body.data.members, [])
  const [entry] = (await team.call('GET', `/v1/alarms/${alarm}/stream`)).body.data
  assert.deepEqual([entry.action, entry.descriptor], ['RESPONSE_CREATE', 'Aino Berg'])
  assert.equal((await call('GET', '/v1/session')).status, 200)
  const row = rt.db.selectFrom('membership').select('member_id').where('user_id', '=', user)
  assert.deepEqual(await row.execute(), [{ member_id: null }])
})

test('401 without a key, 403 without the scope of the operation', async () => {
  const { id } = await make()
  for (const [method, path, scope] of [
    ['POST', '/v1/members', 'members:create'],
    ['GET', '/v1/members', 'members:read'],
    ['GET', `/v1/members/${id}`, 'members:read'],
    ['PATCH', `/v1/members/${id}`, 'members:update'],
    ['DELETE', `/v1/members/${id}`, 'members:delete'],
  ] as const) {
    const { key } = await openTeam(rt, { teamId: team.teamId, scopes: SCOPES.filter((held) => held !== scope) })
    const body = method === 'GET' ? undefined : john
    assert.equal((await team.call(method, path, body, { key })).status, 403)
    assert.equal((await team.call(method, path, body, { key: 'nobody' })).status, 401)
  }
})

test('404 for an unknown, malformed, wrong-prefix or foreign member, on every operation', async () => {
  const foreign = (await stranger.call('POST', '/v1/members', john)).body.data.id
  for (const id of [foreign, foreign.replace('mem_', 'tag_'), `${foreign.slice(0, -4)}zz00`, 'nonsense', '%00'])
    for (const [method, body] of [['GET'], ['PATCH', { firstname: 7 }], ['DELETE']] as const)
      assert.equal((await team.call(method, `/v1/members/${id}`, body)).status, 404)
})
