import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isId } from '#server/domain/id.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const stranger = await openTeam(rt, { name: 'Strangers' })
const make = async (body: object = { name: 'E 1', type: 'engine' }) =>
  (await team.call('POST', '/v1/vehicles', body)).body.data
const fixes = async () =>
  Number(
    (
      await rt.db
        .selectFrom('position')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

describe('vehicles', () => {
  test('200 creates, active unless said otherwise, without a position', async () => {
    const { id, createdAt, ...rest } = await make({ name: 'ABC-123', type: 'ambulance' })
    assert.ok(isId('veh', id) && createdAt)
    assert.deepEqual(rest, {
      name: 'ABC-123',
      type: 'ambulance',
      active: true,
      position: null,
      crew: [],
      externalId: null,
    })
    assert.equal((await make({ name: 'Spare', type: 'car', active: false })).active, false)
  })

  for (const body of [
    {},
    { name: 'x' },
    { name: '  ', type: 'x' },
    { name: 'x', type: '' },
    { name: 'x'.repeat(101), type: 'x' },
    { name: 'x', type: 'y', active: 'yes' },
  ])
    test(`400 for ${JSON.stringify(body).slice(0, 40)}`, async () =>
      assert.equal((await team.call('POST', '/v1/vehicles', body)).status, 400))

  test('200 updates what is named, reads it back, deletes it', async () => {
    const { id } = await make()
    const updated = (await team.call('PATCH', `/v1/vehicles/${id}`, { name: 'E 9' })).body.data
    assert.deepEqual([updated.name, updated.type, updated.active], ['E 9', 'engine', true])
    assert.deepEqual((await team.call('GET', `/v1/vehicles/${id}`)).body.data, updated)
    assert.deepEqual((await team.call('DELETE', `/v1/vehicles/${id}`)).body.data, { id })
    for (const method of ['GET', 'PATCH', 'DELETE'])
      assert.equal((await team.call(method, `/v1/vehicles/${id}`, method === 'PATCH' ? {} : undefined)).status, 404)
  })

  test('200 has seats in their order, as ids in the log; a role that is deleted leaves its seat to anybody', async () => {
    const role = async (name: string) =>
      (await team.call('POST', '/v1/roles', { name, color: '#ff0000' })).body.data.id as string
    const [driver, leader] = [await role('Driver'), await role('Leader')]
    const crew = [
      { role: leader, needed: true },
      { role: driver, needed: true },
      { role: null, needed: false },
      { role: driver, needed: false },
    ]
    const { id } = await make({ name: 'E 2', type: 'engine', crew })
    assert.deepEqual((await team.call('GET', `/v1/vehicles/${id}`)).body.data.crew, crew)
    const fewer = crew.slice(1, 3)
    assert.deepEqual((await team.call('PATCH', `/v1/vehicles/${id}`, { crew: fewer })).body.data.crew, fewer)
    const [entry] = (await team.call('GET', '/v1/logs?search=VEHICLE_UPDATE')).body.data
    assert.deepEqual(entry.changes, [{ key: 'crew', from: crew, to: fewer }])
    await team.call('DELETE', `/v1/roles/${driver}`)
    const { data } = (await team.call('GET', `/v1/vehicles/${id}`)).body
    assert.deepEqual(data.crew, [{ role: null, needed: true }, fewer[1]])
  })

  test('400 for more seats than a bus has, and for a role of nobody’s: nothing is left behind', async () => {
    const { count } = (await team.call('GET', '/v1/vehicles')).body
    const seat = { role: null, needed: false }
    for (const crew of [Array(31).fill(seat), [seat, { role: 'rol_nobody', needed: true }]]) {
      const refused = await team.call('POST', '/v1/vehicles', { name: 'Bus', type: 'bus', crew })
      assert.deepEqual([refused.status, refused.body.error.fields[0].path], [400, 'crew'])
    }
    assert.equal((await team.call('GET', '/v1/vehicles')).body.count, count)
  })

  test('404 for a foreign vehicle, on every operation', async () => {
    const { id } = (await stranger.call('POST', '/v1/vehicles', { name: 'T 1', type: 'truck' })).body.data
    const calls: [string, string, object?][] = [
      ['GET', ''],
      ['PATCH', '', { name: 'Mine' }],
      ['DELETE', ''],
      ['POST', '/positions', { latitude: 1, longitude: 1 }],
    ]
    for (const [method, path, body] of calls)
      assert.equal((await team.call(method, `/v1/vehicles/${id}${path}`, body)).status, 404, method)
    assert.equal((await stranger.call('GET', `/v1/vehicles/${id}`)).body.data.name, 'T 1')
  })
})

describe('POST /v1/vehicles/{id}/positions', () => {
  test('200 answers only the timestamp; the vehicle shows the position', async () => {
    const { id } = await make()
    const fix = { latitude: 60.1699, longitude: 24.9384, altitude: 104.12, speed: 80.4, heading: 90 }
    const { status, body } = await team.call('POST', `/v1/vehicles/${id}/positions`, fix)
    assert.equal(status, 200)
    assert.deepEqual(Object.keys(body), ['timestamp'])
    const { createdAt, ...position } = (await team.call('GET', `/v1/vehicles/${id}`)).body.data.position
    assert.deepEqual(position, fix)
    assert.ok(Math.abs(Date.parse(createdAt) - Date.now()) < 5000)
  })

  test('200 with only the two required; null is the same as absent', async () => {
    const { id } = await make()
    assert.equal(
      (await team.call('POST', `/v1/vehicles/${id}/positions`, { latitude: -90, longitude: 180, speed: null })).status,
      200,
    )
    assert.equal((await team.call('GET', `/v1/vehicles/${id}`)).body.data.position.speed, null)
  })

  test('200 an older fix joins the trail and does not move the marker back', async () => {
    const { id } = await make()
    const post = (latitude: number, ageMs: number) =>
      team.call('POST', `/v1/vehicles/${id}/positions`, {
        latitude,
        longitude: 0,
        recordedAt: new Date(Date.now() - ageMs).toISOString(),
      })
    await post(2, 1000)
    await post(1, 60_000)
    assert.equal((await team.call('GET', `/v1/vehicles/${id}`)).body.data.position.latitude, 2)
    const trail = await rt.db.selectFrom('position').select('lat').where('vehicle_id', '=', id).orderBy('at').execute()
    assert.deepEqual(
      trail.map((f) => f.lat),
      [1, 2],
    )
  })

  const bad = [
    '{}',
    '{"latitude":1}',
    '{"latitude":91,"longitude":0}',
    '{"latitude":0,"longitude":181}',
    '{"latitude":1e999,"longitude":0}',
    '{"latitude":NaN,"longitude":0}',
    '{"latitude":"1","longitude":0}',
    '{"latitude":1,"longitude":1,"heading":"north"}',
    '{"latitude":1,"longitude":1,"speed":"fast"}',
    '{"latitude":1,"longitude":1,"recordedAt":"yesterday"}',
    '',
  ]
  for (const raw of bad)
    test(`400 for ${raw || 'an empty body'}, and nothing is stored`, async () => {
      const { id } = await make()
      const stored = await fixes()
      assert.equal((await team.call('POST', `/v1/vehicles/${id}/positions`, undefined, { raw })).status, 400)
      assert.equal(await fixes(), stored)
    })

  test('403 without vehicles.positions:create; vehicles:update opens it too', async () => {
    const { id } = await make()
    const post = async (scopes: ('vehicles:read' | 'vehicles:update' | 'vehicles.positions:create')[]) => {
      const { call } = await openTeam(rt, { teamId: team.teamId, scopes })
      return (await call('POST', `/v1/vehicles/${id}/positions`, { latitude: 1, longitude: 1 })).status
    }
    assert.deepEqual(
      [await post(['vehicles:read']), await post(['vehicles:update']), await post(['vehicles.positions:create'])],
      [403, 200, 200],
    )
  })

  test('404 for a vehicle that was deleted a moment ago', async () => {
    const { id } = await make()
    await team.call('POST', `/v1/vehicles/${id}/positions`, { latitude: 1, longitude: 1 })
    await team.call('DELETE', `/v1/vehicles/${id}`)
    assert.equal((await team.call('POST', `/v1/vehicles/${id}/positions`, { latitude: 1, longitude: 1 })).status, 404)
  })
})
