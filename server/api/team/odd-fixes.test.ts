import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openLatestPositions } from '#server/live/latest-positions.ts'
import { loadLatest } from '#server/live/load-latest.ts'
import { vehiclesRoom } from '#server/live/position-rooms.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// What a device does not know, or knows wrongly, never costs the place (facts T43, T44, T66).

const rt = await withRuntime()
const team = await openTeam(rt)
const member = await made('/v1/members', { firstname: 'Åke', lastname: 'Berg' })
const alarm = await made('/v1/alarms', { title: 'Fire' })
const response = await made(`/v1/alarms/${alarm}/responses`, { member, eta: null })
assert.equal((await team.call('PATCH', `/v1/alarms/${alarm}/responses/${response}`, { position: true })).status, 200)

async function made(path: string, body: object): Promise<string> {
  const answer = await team.call('POST', path, body)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body.data.id
}
const vehicle = () => made('/v1/vehicles', { name: 'E 1', type: 'engine' })
const place = { latitude: 59.4, longitude: 18.3 }
type Send = (id: string, fix: object) => Promise<{ status: number }>
const one =
  (kind: 'vehicles' | 'members'): Send =>
  (id, fix) =>
    team.call('POST', `/v1/${kind}/${id}/positions`, fix)
const many: Send = async (id, fix) => {
  const { body } = await team.call('POST', '/v1/positions', { positions: [{ vehicle: id, ...fix }] })
  return { status: body.data[0].status === 'accepted' ? 200 : 400 }
}
const latest = async (kind: string, id: string) => (await team.call('GET', `/v1/${kind}/${id}`)).body.data.position

const DOORS: [name: string, kind: 'vehicles' | 'members', send: Send, id: () => Promise<string>][] = [
  ['a vehicle’s position', 'vehicles', one('vehicles'), vehicle],
  ['positions of many vehicles', 'vehicles', many, vehicle],
  ['a member’s position', 'members', one('members'), async () => member],
]

for (const [name, kind, send, open] of DOORS)
  describe(name, () => {
    test('200 with figures that cannot be: each is unknown, the others and the place stay', async () => {
      const id = await open()
      const known = { heading: 271, speed: 53.5, altitude: 12 }
      const ODD: object[] = [
        ...[-1, 360, 361, 511, 1e308, 'NaN', 'nan', '-Infinity', null].map((heading) => ({ heading })),
        ...[-1, -0.1, 99_999, 'inf', null].map((speed) => ({ speed })),
        ...[-9999, -32_768, 65_535, 'NaN', null].map((altitude) => ({ altitude })),
        { heading: -1, speed: -1, altitude: -9999 },
      ]
      for (const odd of ODD) {
        const sent = { ...place, latitude: Math.random(), ...known, ...odd }
        assert.equal((await send(id, sent)).status, 200, JSON.stringify(odd))
        const { createdAt: _, ...kept } = await latest(kind, id)
        const unknown = Object.fromEntries(Object.keys(odd).map((key) => [key, null]))
        assert.deepEqual(kept, { ...sent, ...unknown })
      }
      for (const edge of [{ heading: 0 }, { heading: 359.9 }, { speed: 0 }, { altitude: -400 }, { altitude: 8849 }]) {
        await send(id, { ...place, ...edge })
        const [[key, value] = []] = Object.entries(edge)
        assert.equal((await latest(kind, id))[key ?? ''], value)
      }
    })
    test('400 for a figure that is a word', async () => {
      const id = await open()
      for (const odd of [{ heading: 'north' }, { speed: 'fast' }, { altitude: [1] }, { speed: true }])
        assert.equal((await send(id, { ...place, ...odd })).status, 400, JSON.stringify(odd))
    })
    test('200 from a clock that cannot be right: taken as now, and what it says is told until it is right', async () => {
      const id = await open()
      let latitude = 0
      for (const says of [
        '2007-06-01T00:00:00Z',
        '1970-01-01T00:00:00Z',
        '2019-04-07T01:02:03.500Z',
        '2999-01-01T00:00:00Z',
        ahead(3600),
      ]) {
        const before = Date.now()
        latitude += 1
        assert.equal((await send(id, { latitude, longitude: 0, recordedAt: says })).status, 200, says)
        const { createdAt, clockSays, ...shown } = await latest(kind, id)
        assert.equal(shown.latitude, latitude, `${says} stands still`)
        assert.equal(clockSays, new Date(says).toISOString())
        assert.ok(Date.parse(createdAt) >= before - 5 && Date.parse(createdAt) <= Date.now())
      }
      await send(id, { latitude: 50, longitude: 0 })
      const right = await latest(kind, id)
      assert.deepEqual([right.latitude, 'clockSays' in right], [50, false])
    })
    test('200 a fix of some days ago is late, not wrong: it moves nothing', async () => {
      const id = await open()
      await send(id, { latitude: 1, longitude: 0 })
      for (const late of [ahead(-60), ahead(-86_400 * 20)])
        await send(id, { latitude: 2, longitude: 0, recordedAt: late })
      assert.equal((await latest(kind, id)).latitude, 1)
    })
  })

test('many at once from a wrong clock keep their order and distances; the last is where it is', async () => {
  const id = await vehicle()
  const fixes = [0, 10, 20].map((s) => ({
    vehicle: id,
    latitude: s,
    longitude: 0,
    recordedAt: new Date(Date.UTC(2007, 0, 1, 0, 0, s)).toISOString(),
  }))
  await team.call('POST', '/v1/positions', { positions: fixes })
  assert.equal((await latest('vehicles', id)).latitude, 20)
  const { data } = (await team.call('GET', `/v1/vehicles/${id}/positions`)).body
  assert.deepEqual(
    data.map((fix: { latitude: number }) => fix.latitude),
    [0, 10, 20],
  )
  assert.deepEqual(
    data.map((fix: { clockSays: string }) => fix.clockSays),
    fixes.map(({ recordedAt }) => recordedAt),
  )
  const [first, , last] = data.map((fix: { createdAt: string }) => Date.parse(fix.createdAt))
  assert.equal(last - first, 20_000)
})

test('the live map is told, also after a start; an alarm shows it with its vehicle', async () => {
  const id = await vehicle()
  await team.call('POST', `/v1/vehicles/${id}/positions`, { ...place, recordedAt: '2007-01-09T00:00:00Z' })
  const says = Date.UTC(2007, 0, 9)
  const fixOf = (positions: ReturnType<typeof openLatestPositions>) =>
    positions.all(vehiclesRoom(team.teamId)).find(([who]) => who === id)
  assert.deepEqual(fixOf(rt.positions)?.slice(7), [null, says])
  const reopened = openLatestPositions()
  await loadLatest(rt.db, reopened)
  assert.deepEqual(fixOf(reopened)?.slice(7), [null, says])
  await made(`/v1/alarms/${alarm}/assignments`, { vehicle: id })
  const { vehicles } = (await team.call('GET', `/v1/alarms/${alarm}`)).body.data
  assert.equal(vehicles[0].position.clockSays, new Date(says).toISOString())
})

function ahead(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString()
}
