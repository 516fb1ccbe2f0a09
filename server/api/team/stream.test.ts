import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { PNG } from '#testing/one-of-everything.ts'
import { openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// One alarm's stream: each thing that happens to it, in the words of facts T58 and T59.

const rt = await withRuntime()
let team: Awaited<ReturnType<typeof openTeam>>
let alarm: string

beforeEach(async () => {
  team = await openTeam(rt)
  alarm = await make('/v1/alarms', { title: 'Fire' })
})

const made = async (method: string, path: string, body?: object) => {
  const answer = await team.call(method, path, body)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body.data
}
const make = async (path: string, body: object): Promise<string> => (await made('POST', path, body)).id
const stream = async (query = '') => (await team.call('GET', `/v1/alarms/${alarm}/stream${query}`)).body
const set = (key: string, to: unknown, from: unknown = null) => ({ key, from, to })
/** The newest entry: what happened, to what, what it is called, what changed. */
const newest = async () => {
  const { action, objectId, descriptor, changes, alarm: of } = (await stream('?limit=1')).data[0]
  assert.equal(of, alarm)
  return [action, objectId, descriptor, changes]
}
const person = () => make('/v1/members', { firstname: 'Åke', lastname: 'Berg' })
const engine = () => make('/v1/vehicles', { name: 'E 1', type: 'engine' })
const eta = '2026-12-01T10:00:00.000Z'

describe('200 the stream tells', () => {
  test('that an alarm was raised, with all that was given; tags as their ids', async () => {
    const tag = await make('/v1/tags', { name: 'Fire', color: '#ff0000' })
    const location = { latitude: 60.1, longitude: 24.9 }
    alarm = await make('/v1/alarms', { title: 'Big', description: 'Smoke', tags: [tag], location })
    const given = [set('title', 'Big'), set('description', 'Smoke'), set('location', location), set('tags', [tag])]
    assert.deepEqual(await newest(), ['ALARM_CREATE', alarm, 'Big', given])
  })

  test('what an edit changed, and nothing of what stayed; null where there was nothing', async () => {
    const tag = await make('/v1/tags', { name: 'Fire', color: '#ff0000' })
    const address = { line1: 'Kajen 1', line2: null, postalCode: null, city: null, province: null, country: null }
    const change = { title: 'Fire', description: 'Smoke', address: 'Kajen 1', tags: [tag] }
    await made('PATCH', `/v1/alarms/${alarm}`, change)
    const changes = [set('description', 'Smoke'), set('address', address), set('tags', [tag], [])]
    assert.deepEqual(await newest(), ['ALARM_UPDATE', alarm, 'Fire', changes])
    await made('PATCH', `/v1/alarms/${alarm}`, { description: null, tags: [] })
    const cleared = [set('description', null, 'Smoke'), set('tags', [], [tag])]
    assert.deepEqual(await newest(), ['ALARM_UPDATE', alarm, 'Fire', cleared])
  })

  test('that it was concluded and resumed, and neither twice', async () => {
    for (const [concluded, action] of [
      [true, 'ALARM_CONCLUDE'],
      [false, 'ALARM_RESUME'],
    ] as const) {
      await made('PATCH', `/v1/alarms/${alarm}`, { concluded })
      const entry = [action, alarm, 'Fire', [set('concluded', concluded, !concluded)]]
      assert.deepEqual(await newest(), entry)
      const { count } = await stream()
      await made('PATCH', `/v1/alarms/${alarm}`, { concluded })
      assert.equal((await stream()).count, count)
    }
  })

  test('of responses', async () => {
    const member = await person()
    const path = `/v1/alarms/${alarm}/responses`
    const id = await make(path, { member, eta })
    assert.deepEqual(await newest(), ['RESPONSE_CREATE', id, 'Åke Berg', [set('member', member), set('eta', eta)]])
    await made('PATCH', `${path}/${id}`, { eta: null, position: true })
    const changes = [set('eta', null, eta), set('position', true, false)]
    assert.deepEqual(await newest(), ['RESPONSE_UPDATE', id, 'Åke Berg', changes])
    await made('DELETE', `${path}/${id}`)
    assert.deepEqual(await newest(), ['RESPONSE_DELETE', id, 'Åke Berg', []])
  })

  test('of assignments', async () => {
    const vehicle = await engine()
    const path = `/v1/alarms/${alarm}/assignments`
    const id = await make(path, { vehicle })
    assert.deepEqual(await newest(), ['ASSIGNMENT_CREATE', id, 'E 1', [set('vehicle', vehicle)]])
    await made('PATCH', `${path}/${id}`, { status: 'en_route' })
    assert.deepEqual(await newest(), ['ASSIGNMENT_UPDATE', id, 'E 1', [set('status', 'en_route')]])
    await made('DELETE', `${path}/${id}`)
    assert.deepEqual(await newest(), ['ASSIGNMENT_DELETE', id, 'E 1', [{ key: 'vehicle', from: vehicle, to: null }]])
  })
})

test('200 nothing of what changed nothing, was refused, or is a position', async () => {
  const [member, vehicle] = [await person(), await engine()]
  const response = await make(`/v1/alarms/${alarm}/responses`, { member, eta })
  await made('PATCH', `/v1/alarms/${alarm}/responses/${response}`, { position: true })
  const assignment = await make(`/v1/alarms/${alarm}/assignments`, { vehicle })
  const media = await make(`/v1/alarms/${alarm}/media`, { file: PNG })
  const { count } = await stream()
  const asked = [
    await team.call('PATCH', `/v1/alarms/${alarm}`, { title: 'Fire', tags: [], concluded: false }),
    await team.call('PATCH', `/v1/alarms/${alarm}`, { title: 7 }),
    await team.call('PATCH', `/v1/alarms/${alarm}/responses/${response}`, { eta, position: true }),
    await team.call('POST', `/v1/alarms/${alarm}/responses`, { member, eta }),
    await team.call('PATCH', `/v1/alarms/${alarm}/assignments/${assignment}`, { status: null }),
    await team.call('POST', `/v1/alarms/${alarm}/assignments`, { vehicle }),
    await team.call('PATCH', `/v1/alarms/${alarm}/media/${media}`, { description: null }),
    await team.call('POST', `/v1/vehicles/${vehicle}/positions`, { latitude: 1, longitude: 1 }),
    await team.call('POST', `/v1/members/${member}/positions`, { latitude: 1, longitude: 1 }),
  ]
  assert.deepEqual(
    asked.map((answer) => answer.status),
    [200, 400, 200, 400, 200, 400, 200, 200, 200],
  )
  assert.equal((await stream()).count, count)
})

test('200 keeps the text of what was deleted since', async () => {
  const [member, vehicle] = [await person(), await engine()]
  await make(`/v1/alarms/${alarm}/responses`, { member, eta })
  await make(`/v1/alarms/${alarm}/assignments`, { vehicle })
  await made('DELETE', `/v1/members/${member}`)
  await made('DELETE', `/v1/vehicles/${vehicle}`)
  const said = (await stream()).data.map((entry: { descriptor: string }) => entry.descriptor)
  assert.deepEqual(said, ['E 1', 'Åke Berg', 'Fire'])
})

test('200 `member` keeps the entries of which that member is the actor', async () => {
  const session = await signIn(rt, team.teamId, 'dispatcher')
  await session.call('PATCH', `/v1/alarms/${alarm}`, { title: 'Theirs' })
  const [entry] = (await stream('?limit=1')).data
  const { id } = entry.actor.member
  assert.deepEqual([entry.actor.type, entry.actor.key], ['member', null])
  const own = await stream(`?member=${id}`)
  assert.deepEqual([own.count, own.data], [1, [entry]])
  for (const other of [await person(), 'mem_unknown', 'nonsense'])
    assert.deepEqual(await stream(`?member=${other}`).then(({ count, data }) => [count, data]), [0, []])
})

test('200 nothing of another alarm, and the entry is not one of the logs', async () => {
  const elsewhere = await make('/v1/alarms', { title: 'Elsewhere' })
  const { data, count } = await stream()
  assert.deepEqual([count, data[0].objectId], [1, alarm])
  assert.ok(!JSON.stringify(data).includes(elsewhere))
  const log = data[0].id.replace('str_', 'log_')
  for (const id of [data[0].id, log]) assert.equal((await team.call('GET', `/v1/logs/${id}`)).status, 404)
})
