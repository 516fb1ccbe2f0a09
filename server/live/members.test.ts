import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withLiveServer } from '#testing/open-live.ts'
import { openTeam } from '#testing/open-team.ts'
import { openLatestPositions } from './latest-positions.ts'
import { loadLatest } from './load-latest.ts'
import { membersRoom } from './position-rooms.ts'

/** A member who is tracked for an alarm of the live centre, and has moved once. */
async function openScene() {
  const server = await withLiveServer()
  const team = await openTeam(server.rt)
  const { call } = team
  const member: string = (await call('POST', '/v1/members', { firstname: 'Elin', lastname: 'Ek' })).body.data.id
  const alarm = `/v1/alarms/${(await call('POST', '/v1/alarms', {})).body.data.id}`
  const response = `${alarm}/responses/${(await call('POST', `${alarm}/responses`, { member, eta: null })).body.data.id}`
  const track = (position: boolean) => call('PATCH', response, { position })
  const move = (longitude: number) => call('POST', `/v1/members/${member}/positions`, { latitude: 60, longitude })
  await track(true)
  await move(24)
  return { server, team, member, alarm, response, track, move }
}

test('a tracked member is in the snapshot, moves, and is gone the moment tracking stops', async () => {
  const { server, team, member, track, move } = await openScene()
  const client = server.client(team.key)
  await client.resumed
  assert.deepEqual(
    client.heard.snapshots.map((fixes) => fixes.map(([id, lng]) => [id, lng])),
    [[[member, 24]]],
  )
  await move(25)
  await client.until(() => client.heard.positions.some((fixes) => fixes.some(([, lng]) => lng === 25)))
  await track(false)
  await client.until(() => client.heard.gone.length > 0)
  assert.deepEqual(client.heard.gone, [member])
  const late = server.client(team.key)
  await late.resumed
  assert.deepEqual(late.heard.snapshots, [[]])
})

for (const [how, end] of [
  ['the alarm is concluded', ({ team, alarm }) => team.call('PATCH', alarm, { concluded: true })],
  ['the answer is taken back', ({ team, response }) => team.call('DELETE', response)],
  ['the member is deleted', ({ team, member }) => team.call('DELETE', `/v1/members/${member}`)],
] as [string, (scene: Awaited<ReturnType<typeof openScene>>) => Promise<{ status: number }>][])
  test(`gone, too, when ${how}`, async () => {
    const scene = await openScene()
    const client = scene.server.client(scene.team.key)
    await client.resumed
    assert.equal((await end(scene)).status, 200)
    await client.until(() => client.heard.gone.includes(scene.member))
  })

test('who is tracked again before anybody looked stays', async () => {
  const { server, team, member, track, move } = await openScene()
  const client = server.client(team.key)
  await client.resumed
  await track(false)
  await track(true)
  await move(26)
  await client.until(() => client.heard.positions.at(-1)?.[0]?.[1] === 26)
  await team.call('POST', '/v1/tags', { name: 'After', color: '#336699' })
  await client.until(() => client.heard.activity.at(-1)?.entry.action === 'TAG_CREATE')
  assert.deepEqual(
    server.rt.positions.all(membersRoom(team.teamId, 'live')).map(([id, lng]) => [id, lng]),
    [[member, 26]],
  )
})

test('not for who lacks members:read, and not in the other centre; vehicles and members are apart', async () => {
  const { server, team, member, move } = await openScene()
  const { teamId } = team
  const vehicle = (await team.call('POST', '/v1/vehicles', { name: 'E 1', type: 'engine' })).body.data.id
  const seats = {
    drill: await openTeam(server.rt, { teamId, centre: 'training' }),
    tracker: await openTeam(server.rt, { teamId, scopes: ['vehicles:read'] }),
    crew: await openTeam(server.rt, { teamId, scopes: ['members:read'] }),
    stranger: await openTeam(server.rt, { name: 'Strangers' }),
  }
  const clients = Object.fromEntries(Object.entries(seats).map(([name, { key }]) => [name, server.client(key)]))
  await Promise.all(Object.values(clients).map(({ resumed }) => resumed))
  await move(25)
  await team.call('POST', `/v1/vehicles/${vehicle}/positions`, { latitude: 60, longitude: 20 })
  const { drill, tracker, crew, stranger } = clients
  await Promise.all([drill, tracker, crew].map((client) => client!.until(() => client!.heard.positions.length > 0)))
  const seen = (name: string) => {
    const { snapshots, positions } = clients[name]!.heard
    return [...new Set([...snapshots, ...positions].flatMap((fixes) => fixes.map(([id]) => id)))]
  }
  assert.deepEqual([seen('drill'), seen('tracker'), seen('crew')], [[vehicle], [vehicle], [member]])
  assert.deepEqual(stranger!.heard.positions, [])
})

test('after a restart whoever is still tracked is there', async () => {
  const { server, team, member } = await openScene()
  const positions = openLatestPositions()
  await loadLatest(server.rt.db, positions)
  assert.deepEqual(
    positions.all(membersRoom(team.teamId, 'live')).map(([id, lng]) => [id, lng]),
    [[member, 24]],
  )
})
