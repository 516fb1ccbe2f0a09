import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const drill = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
const stranger = await openTeam(rt, { name: 'Strangers' })
const made = async (path: string, body: object, by = team) => (await by.call('POST', path, body)).body.data.id as string
const named = { name: 'Fire', color: '#ff0000' }
const [tag, role] = [await made('/v1/tags', named), await made('/v1/roles', named)]
const vehicle = await made('/v1/vehicles', { name: 'E 1', type: 'engine' })

test('200 creates, reads, changes and deletes; lists are sets, and replaced as a whole', async () => {
  const body = { name: 'Fire P1', tags: [tag, tag], priorities: [2, 1], roles: [role], vehicles: [vehicle] }
  const { data } = (await team.call('POST', '/v1/alert-rules', body)).body
  const { id, createdAt, ...rest } = data
  assert.deepEqual([id.slice(0, 4), new Date(createdAt).toISOString()], ['rul_', createdAt])
  const defaults = { place: 0, kind: 'alarm', anyTag: false, everybody: false, groups: [], externalId: null }
  assert.deepEqual(rest, { ...body, ...defaults, tags: [tag], priorities: [1, 2] })
  assert.deepEqual((await team.call('GET', `/v1/alert-rules/${id}`)).body.data, data)
  const change = { kind: 'information', tags: [], everybody: true, roles: [] }
  const changed = (await team.call('PATCH', `/v1/alert-rules/${id}`, change)).body.data
  assert.deepEqual(changed, { ...data, ...change, anyTag: true })
  assert.deepEqual((await team.call('DELETE', `/v1/alert-rules/${id}`)).body.data, { id })
  assert.equal((await team.call('GET', `/v1/alert-rules/${id}`)).status, 404)
  const log = await rt.db.selectFrom('activity').select('action').where('object_id', '=', id).orderBy('seq').execute()
  assert.deepEqual(
    log.map(({ action }) => action),
    ['ALERT_RULE_CREATE', 'ALERT_RULE_UPDATE', 'ALERT_RULE_DELETE'],
  )
})

test('200 a rule whose tags are all deleted fits nothing from then on, and says so', async () => {
  const gone = await made('/v1/tags', named)
  const id = await made('/v1/alert-rules', { name: 'Of one tag', tags: [gone], everybody: true })
  await team.call('DELETE', `/v1/tags/${gone}`)
  const { tags, anyTag } = (await team.call('PATCH', `/v1/alert-rules/${id}`, { name: 'Of none' })).body.data
  assert.deepEqual([tags, anyTag], [[], false])
})

test('200 a centre has rules of its own, and names of others’ for them', async () => {
  const body = { name: 'Ours', externalId: 'cad-1', everybody: true }
  const [live, training] = [await made('/v1/alert-rules', body), await made('/v1/alert-rules', body, drill)]
  assert.notEqual(live, training)
  assert.equal(await made('/v1/alert-rules', { ...body, name: 'Again' }), live)
  assert.equal((await drill.call('GET', `/v1/alert-rules/${live}`)).status, 404)
  assert.equal((await drill.call('DELETE', `/v1/alert-rules/${live}`)).status, 404)
  assert.equal((await drill.call('GET', '/v1/alert-rules')).body.count, 1)
})

const theirs = await made('/v1/tags', named, stranger)
const bad = [
  {},
  { name: ' ' },
  { name: 'x', kind: 'loud' },
  { name: 'x', priorities: [0] },
  { name: 'x', priorities: [1.5] },
  { name: 'x', tags: [theirs] },
  { name: 'x', roles: [tag] },
  { name: 'x', groups: ['grp_none'] },
  { name: 'x', vehicles: [theirs] },
  { name: 'x', everybody: 'yes' },
]
for (const body of bad)
  test(`400 for ${JSON.stringify(body).replaceAll(/_\w{20,}/g, '_…')}; nothing is left behind`, async () => {
    const before = (await team.call('GET', '/v1/alert-rules?limit=100')).body
    assert.equal((await team.call('POST', '/v1/alert-rules', body)).status, 400)
    const [rule] = before.data
    if ('name' in body) assert.equal((await team.call('PATCH', `/v1/alert-rules/${rule.id}`, body)).status, 400)
    assert.deepEqual((await team.call('GET', '/v1/alert-rules?limit=100')).body.data, before.data)
  })
