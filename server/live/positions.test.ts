import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withLiveServer } from '#testing/open-live.ts'
import { openTeam } from '#testing/open-team.ts'
import { vehiclesRoom } from './position-rooms.ts'

async function openSeat() {
  const server = await withLiveServer()
  const team = await openTeam(server.rt)
  const { body } = await team.call('POST', '/v1/vehicles', { name: 'Unit', type: 'engine' })
  const id: string = body.data.id
  const client = server.client(team.key)
  await client.resumed
  const move = (fix: object) =>
    team.call('POST', `/v1/vehicles/${id}/positions`, { latitude: 60, longitude: 24, ...fix })
  return { server, team, id, client, move }
}

test('a hundred moves within a frame are one tuple, the newest', async () => {
  const { server, team, id, client } = await openSeat()
  for (let n = 0; n < 100; n++)
    server.rt.positions.move(vehiclesRoom(team.teamId), id, {
      at: new Date(n),
      lng: n,
      lat: 1,
      altitude: null,
      speedKmh: 5,
      headingDeg: 90,
    })
  await client.until(() => client.heard.positions.length > 0)
  assert.deepEqual(client.heard.positions, [[[id, 99, 1, 90, 5, null, 99]]])
})

test('a posted position reaches the map; an older one does not move the marker back', async () => {
  const { server, team, id, client, move } = await openSeat()
  const at = new Date(Date.now() - 60_000)
  await move({ longitude: 25, speed: 40, heading: 180, altitude: 7, recordedAt: at.toISOString() })
  await client.until(() => client.heard.positions.length === 1)
  assert.deepEqual(client.heard.positions, [[[id, 25, 60, 180, 40, 7, at.getTime()]]])
  await move({ longitude: 20, recordedAt: new Date(at.getTime() - 1).toISOString() })
  await move({ longitude: 26, recordedAt: new Date(at.getTime() + 1).toISOString() })
  await client.until(() => client.heard.positions.length === 2)
  assert.equal(client.heard.positions[1]?.[0]?.[1], 26)
  const { body } = await team.call('GET', `/v1/vehicles/${id}`)
  assert.equal(body.data.position.longitude, 26)
  const { rowCount } = await server.rt.pool.query('select from position where vehicle_id = $1', [id])
  assert.equal(rowCount, 3)
})

test('whoever connects gets a snapshot; a deleted vehicle is not in it', async () => {
  const { server, team, id, client, move } = await openSeat()
  await move({ longitude: 25 })
  const second = server.client(team.key)
  await second.resumed
  assert.deepEqual(
    second.heard.snapshots.map((fixes) => fixes.map(([vehicle, lng]) => [vehicle, lng])),
    [[[id, 25]]],
  )
  await team.call('DELETE', `/v1/vehicles/${id}`)
  await client.until(() => client.heard.activity.some(({ entry }) => entry.action === 'VEHICLE_DELETE'))
  const third = server.client(team.key)
  await third.resumed
  assert.deepEqual(third.heard.snapshots, [[]])
  assert.equal((await move({ longitude: 26 })).status, 404)
})
