import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createMember } from '#server/domain/members/index.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const stranger = await openTeam(rt, { name: 'Strangers' })
const eta = '2026-12-01T10:00:00.000Z'
const post = (path: string, body: object) => team.call('POST', `/v1/alarms/${alarm}${path}`, body)
const read = async () => (await team.call('GET', `/v1/alarms/${alarm}`)).body.data
const join = (teamId: string, first: string) =>
  createMember(rt.contextOf({ teamId, centre: 'live', actor: { kind: 'system' } }), {
    firstname: first,
    lastname: 'Nyberg',
  })

const member = await join(team.teamId, 'Johan')
const alarm = (await team.call('POST', '/v1/alarms', { title: 'Fire' })).body.data.id

describe('responses', () => {
  test('200 answers with an ETA; the alarm lists the member', async () => {
    const { status, body } = await post('/responses', { member, eta })
    assert.equal(status, 200)
    assert.deepEqual(body.data.member, {
      id: member,
      name: 'Johan Nyberg',
      firstname: 'Johan',
      lastname: 'Nyberg',
      avatar: null,
    })
    assert.deepEqual([body.data.eta, body.data.status], [eta, null])
    const shown = (await read()).members[0]
    assert.deepEqual(shown.response, { id: body.data.id, eta, status: null })
    assert.deepEqual([shown.position, shown.user, shown.role], [null, null, null])
  })

  test('200 an ETA with an offset comes back in UTC', async () => {
    const other = await join(team.teamId, 'Sara')
    assert.equal((await post('/responses', { member: other, eta: '2026-12-01T12:00:00+02:00' })).body.data.eta, eta)
  })

  test('400 twice, for a stranger, without eta, with a date that is none', async () => {
    const theirs = await join(stranger.teamId, 'Eva')
    const bodies = [
      { member, eta },
      { member: theirs, eta },
      { member: 'mem_unknown', eta },
      { member },
      { eta },
      { member, eta: 'soon' },
      { member, eta: {} },
      { member: 5, eta },
    ]
    for (const body of bodies) assert.equal((await post('/responses', body)).status, 400, JSON.stringify(body))
  })

  test('200 eta or position alone is enough to update; 400 for neither', async () => {
    const [{ id }] = (await team.call('GET', `/v1/alarms/${alarm}/responses?search=johan`)).body.data
    const patch = (body: object) => team.call('PATCH', `/v1/alarms/${alarm}/responses/${id}`, body)
    assert.equal((await patch({ eta: null })).body.data.eta, null)
    assert.equal((await patch({ position: true })).status, 200)
    assert.equal((await patch({ eta, position: null })).body.data.eta, eta)
    assert.equal((await patch({ status: 'coming' })).body.data.status, 'coming')
    for (const body of [{}, { eta: 5 }, { position: 'yes' }, { status: 'flying' }])
      assert.equal((await patch(body)).status, 400)
  })

  test('200 deletes, and may answer again; 404 afterwards', async () => {
    const other = await join(team.teamId, 'Petri')
    const { id } = (await post('/responses', { member: other, eta: null })).body.data
    assert.deepEqual((await team.call('DELETE', `/v1/alarms/${alarm}/responses/${id}`)).body.data, { id })
    assert.equal((await team.call('GET', `/v1/alarms/${alarm}/responses/${id}`)).status, 404)
    assert.equal((await post('/responses', { member: other, eta: null })).status, 200)
  })

  test('200 a shared position shows on the alarm until tracking ends or the alarm is concluded', async () => {
    const fresh = (await team.call('POST', '/v1/alarms', {})).body.data.id
    const { id } = (await team.call('POST', `/v1/alarms/${fresh}/responses`, { member, eta: null })).body.data
    const share = () => team.call('POST', `/v1/members/${member}/positions`, { latitude: 59.4, longitude: 18.3 })
    const shown = async () => (await team.call('GET', `/v1/alarms/${fresh}`)).body.data.members[0].position
    const track = (position: boolean | null) => team.call('PATCH', `/v1/alarms/${fresh}/responses/${id}`, { position })
    assert.equal(await shown(), null)
    await track(true)
    await share()
    assert.equal((await shown()).latitude, 59.4)
    await track(null)
    assert.equal(await shown(), null)
    await track(true)
    assert.equal(await shown(), null)
    await share()
    await team.call('PATCH', `/v1/alarms/${fresh}`, { concluded: true })
    await team.call('PATCH', `/v1/alarms/${fresh}`, { concluded: false })
    assert.equal(await shown(), null)
  })
})

describe('assignments', () => {
  const vehicle = async (body: object = {}) =>
    (await team.call('POST', '/v1/vehicles', { name: 'E 1', type: 'engine', ...body })).body.data.id

  test('200 assigns; the alarm lists the vehicle with its last position', async () => {
    const id = await vehicle()
    await team.call('POST', `/v1/vehicles/${id}/positions`, { latitude: 59.4, longitude: 18.3 })
    const { body } = await post('/assignments', { vehicle: id })
    assert.equal(body.data.vehicle.position.latitude, 59.4)
    const [shown] = (await read()).vehicles
    assert.deepEqual([shown.id, shown.assignment], [id, { id: body.data.id, status: null }])
    assert.equal((await read()).status, 'dispatched')
  })

  test('200 a status is set (extension), the alarm shows that of the most advanced', async () => {
    const { id } = (await post('/assignments', { vehicle: await vehicle({ name: 'E 2' }) })).body.data
    const patch = (status: unknown) => team.call('PATCH', `/v1/alarms/${alarm}/assignments/${id}`, { status })
    assert.equal((await patch('on_scene')).body.data.status, 'on_scene')
    assert.equal((await read()).status, 'on_scene')
    for (const wrong of ['asleep', 5, undefined]) assert.equal((await patch(wrong)).status, 400)
  })

  test('400 twice, inactive, foreign, unknown, missing', async () => {
    const id = await vehicle({ name: 'E 3' })
    await post('/assignments', { vehicle: id })
    const inactive = await vehicle({ name: 'Old', active: false })
    const theirs = (await stranger.call('POST', '/v1/vehicles', { name: 'T', type: 't' })).body.data.id
    for (const vehicle of [id, inactive, theirs, 'veh_unknown', undefined, 5])
      assert.equal((await post('/assignments', { vehicle })).status, 400)
  })

  test('200 a vehicle made inactive leaves the alarm; its assignment stays', async () => {
    const id = await vehicle({ name: 'E 4' })
    const { data } = (await post('/assignments', { vehicle: id })).body
    await team.call('PATCH', `/v1/vehicles/${id}`, { active: false })
    assert.ok(!(await read()).vehicles.some((v: { id: string }) => v.id === id))
    assert.equal((await team.call('GET', `/v1/alarms/${alarm}/assignments/${data.id}`)).status, 200)
  })

  test('200 deletes; 404 afterwards, for another alarm’s, and under a foreign alarm', async () => {
    const { id } = (await post('/assignments', { vehicle: await vehicle({ name: 'E 5' }) })).body.data
    const elsewhere = (await team.call('POST', '/v1/alarms', {})).body.data.id
    assert.equal((await team.call('GET', `/v1/alarms/${elsewhere}/assignments/${id}`)).status, 404)
    assert.equal((await stranger.call('GET', `/v1/alarms/${alarm}/assignments/${id}`)).status, 404)
    assert.equal((await stranger.call('GET', `/v1/alarms/${alarm}/assignments`)).status, 404)
    assert.equal((await team.call('DELETE', `/v1/alarms/${alarm}/assignments/${id}`)).status, 200)
    assert.equal((await team.call('DELETE', `/v1/alarms/${alarm}/assignments/${id}`)).status, 404)
  })
})
