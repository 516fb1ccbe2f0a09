import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { importLittleTown } from '#testing/import-little-town.ts'
import { LITTLE_TOWN } from '#testing/little-town.ts'
import { openTeam } from '#testing/open-team.ts'
import { pairTablet } from '#testing/pair-tablet.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const team = await openTeam(rt)
const drill = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
before(() => importLittleTown(rt.config.DATA_DIR))

const place = (id: number) => {
  const { lat: latitude, lng: longitude } = LITTLE_TOWN.nodes.find((node) => node.id === id)!
  return { latitude, longitude }
}
const made = async (path: string, body: object, call = team.call): Promise<string> =>
  (await call('POST', path, body)).body.data.id
const vehicle = async (name: string, fix?: object) => {
  const id = await made('/v1/vehicles', { name, type: 'engine' })
  if (fix) await team.call('POST', `/v1/vehicles/${id}/positions`, fix)
  return id
}
const suggested = async (alarm: string, call = team.call) => {
  const { status, body } = await call('GET', `/v1/alarms/${alarm}/suggestions`)
  assert.equal(status, 200)
  assert.equal(body.count, body.data.length)
  return body.data
}
const alarm = await made('/v1/alarms', { location: place(6) })
const ids = {
  far: await vehicle('Far', place(1)),
  near: await vehicle('Near', place(2)),
  sea: await vehicle('Sea', { latitude: 45, longitude: 8 }),
  old: await vehicle('Old', { ...place(3), recordedAt: new Date(Date.now() - 3_600_000).toISOString() }),
  lost: await vehicle('Lost'),
}

describe('GET /v1/alarms/{id}/suggestions', () => {
  test('the soonest by road first, then who is estimated, then who is nowhere; each says why', async () => {
    const rows = await suggested(alarm)
    assert.deepEqual(
      rows.map((row: { vehicle: { name: string }; source: string; reasons: string[] }) => [
        row.vehicle.name,
        row.source,
        row.reasons,
      ]),
      [
        ['Near', 'roads', ['nearest']],
        ['Far', 'roads', []],
        ['Old', 'roads', ['fix_old']],
        ['Sea', 'estimate', ['estimate']],
        ['Lost', null, ['no_fix']],
      ],
    )
    const [near, far, old, , lost] = rows
    assert.ok(near.seconds < far.seconds && near.metres > 1000 && near.fixAge < 60 && old.fixAge >= 3600)
    assert.deepEqual([lost.seconds, lost.metres, lost.fixAge], [null, null, null])
  })

  test('who is on an open alarm, or out of service, is not free; who was taken off is', async () => {
    const other = await made('/v1/alarms', { location: place(1) })
    const assignment = await made(`/v1/alarms/${other}/assignments`, { vehicle: ids.near })
    await team.call('PATCH', `/v1/vehicles/${ids.sea}`, { active: false })
    const names = async (call = team.call, of = alarm) =>
      (await suggested(of, call)).map((row: { vehicle: { name: string } }) => row.vehicle.name)
    assert.deepEqual(await names(), ['Far', 'Old', 'Lost'])
    const practice = await made('/v1/alarms', { location: place(6) }, drill.call)
    assert.deepEqual(await names(drill.call, practice), ['Far', 'Old', 'Lost'])
    await made(`/v1/alarms/${practice}/assignments`, { vehicle: ids.far }, drill.call)
    assert.deepEqual(await names(drill.call, practice), ['Old', 'Lost'])
    assert.deepEqual(await names(), ['Far', 'Old', 'Lost'], 'a drill takes nobody away')
    await team.call('PATCH', `/v1/vehicles/${ids.sea}`, { active: true })
    await team.call('DELETE', `/v1/alarms/${other}/assignments/${assignment}`)
    assert.equal((await names())[0], 'Near')
  })

  test('an alarm that is nowhere has them by name, and says so', async () => {
    const nowhere = await made('/v1/alarms', { title: 'Nowhere' })
    const rows = await suggested(nowhere)
    assert.deepEqual(rows[0].vehicle.name, 'Far')
    for (const row of rows) assert.ok(row.reasons[0] === 'no_place' && row.seconds === null)
  })

  test('an alarm of another team is not there, nor are its vehicles', async () => {
    const other = await openTeam(rt)
    assert.equal((await other.call('GET', `/v1/alarms/${alarm}/suggestions`)).status, 404)
    const own = await made('/v1/alarms', { location: place(6) }, other.call)
    assert.deepEqual(await suggested(own, other.call), [])
    assert.equal((await other.call('GET', `/v1/alarms/${own}/routes?vehicle=${ids.near}`)).status, 400)
    assert.deepEqual((await other.call('GET', '/v1/routes')).body.data, [])
  })
})

test('a team that drives faster is there sooner, and may use what is closed', async () => {
  const there = await made('/v1/alarms', { location: place(3) })
  const of = async (id: string) =>
    (await suggested(there)).find((row: { vehicle: { id: string } }) => row.vehicle.id === id)
  const here = await vehicle('Here', place(5))
  const before = await of(ids.far)
  assert.equal((await of(here)).source, 'estimate', 'the one way leads away from there')
  const path = `/v1/teams/${team.teamId}`
  const { body } = await team.call('PATCH', path, { driving: { factor: 1.25, emergency: true } })
  assert.deepEqual(body.data.driving, { factor: 1.25, emergency: true })
  assert.ok(Math.abs(before.seconds / (await of(ids.far)).seconds - 1.25) < 0.02)
  assert.equal((await of(here)).source, 'roads')
  for (const driving of [{ factor: 0.9 }, { factor: 2.1 }, { factor: 'fast' }, { emergency: 1 }])
    assert.equal((await team.call('PATCH', path, { driving })).status, 400)
  const logged = (await team.call('GET', '/v1/logs?limit=1')).body.data[0]
  assert.deepEqual(logged.changes[0], {
    key: 'driving',
    from: { factor: 1, emergency: false },
    to: { factor: 1.25, emergency: true },
  })
  await team.call('PATCH', path, { driving: { factor: 1 } })
  assert.deepEqual((await team.call('GET', path)).body.data.driving, { factor: 1, emergency: true })
  await team.call('PATCH', path, { driving: null })
  assert.deepEqual((await team.call('GET', path)).body.data.driving, { factor: 1, emergency: false })
  await team.call('DELETE', `/v1/vehicles/${here}`)
})

test('who is under way has its way along the streets; a tablet sees those of its alarms', async () => {
  const elsewhere = await made('/v1/alarms', { location: place(1) })
  for (const [to, who] of [
    [alarm, ids.near],
    [elsewhere, ids.far],
  ] as const) {
    const assignment = await made(`/v1/alarms/${to}/assignments`, { vehicle: who })
    await team.call('PATCH', `/v1/alarms/${to}/assignments/${assignment}`, { status: 'en_route' })
  }
  const { body } = await team.call('GET', '/v1/routes')
  assert.equal(body.count, 2)
  const own = body.data.find((row: { alarm: string }) => row.alarm === alarm)
  assert.deepEqual([own.vehicle, own.source], [{ id: ids.near, name: 'Near' }, 'roads'])
  assert.deepEqual(
    [own.line.coordinates[0], own.line.coordinates.at(-1)],
    [
      [7.005, 44],
      [7.005, 44.01],
    ],
  )
  const [one] = (await team.call('GET', `/v1/alarms/${alarm}/routes`)).body.data
  assert.deepEqual([one.vehicle.id, one.seconds], [ids.near, own.seconds])
  const [asked] = (await team.call('GET', `/v1/alarms/${alarm}/routes?vehicle=${ids.old}`)).body.data
  assert.ok(asked.vehicle.name === 'Old' && asked.line.coordinates.length > 2)
  assert.deepEqual((await team.call('GET', `/v1/alarms/${alarm}/routes?vehicle=${ids.lost}`)).body.data, [])

  const { call: tablet } = await pairTablet(rt, team, ids.near)
  const seen = await tablet('GET', '/v1/routes')
  assert.deepEqual(
    seen.body.data.map((row: { alarm: string }) => row.alarm),
    [alarm],
  )
  assert.equal((await tablet('GET', `/v1/alarms/${elsewhere}/routes`)).status, 404)
  assert.equal((await tablet('GET', `/v1/alarms/${alarm}/routes?vehicle=${ids.far}`)).status, 400)
  assert.equal((await tablet('GET', `/v1/alarms/${alarm}/suggestions`)).status, 403)
})

describe('GET /v1/reach', () => {
  const reach = (query: string) => team.call('GET', `/v1/reach?${query}`)
  const inside = ([lng, lat]: [number, number], area: { geometry: { coordinates: [number, number][][][] } }) =>
    area.geometry.coordinates.some((rings) => rings.filter((ring) => isIn(lng, lat, ring)).length % 2 === 1)

  test('grows with the minutes, along roads only', async () => {
    const { body } = await reach('latitude=44&longitude=7.005&minutes=1,5')
    const [one, five] = body.data.features
    assert.deepEqual([one.properties, five.properties.minutes], [{ minutes: 1, source: 'roads' }, 5])
    assert.ok(inside([7.005, 44.003], one) && !inside([7.005, 44.0095], one))
    assert.ok(inside([7.005, 44.0095], five))
    assert.ok(!inside([7.0, 44.008], five), 'no road leads there')
  })
  test('a one-way is not driven against', async () => {
    const { body } = await reach('latitude=44.005&longitude=7.01&minutes=10')
    assert.equal(inside([7.005, 44.009], body.data.features[0]), false)
  })
  test('circles where there is no road, and they say so', async () => {
    const { body } = await reach('latitude=-45&longitude=178.99')
    assert.deepEqual(
      body.data.features.map((area: { properties: object }) => area.properties),
      [5, 10, 15].map((minutes) => ({ minutes, source: 'estimate' })),
    )
  })
  for (const query of [
    'longitude=7',
    'latitude=91&longitude=7',
    'latitude=x&longitude=7',
    'latitude=44&longitude=7&minutes=0',
    'latitude=44&longitude=7&minutes=61',
    'latitude=44&longitude=7&minutes=1,2,3,4,5,6',
    'latitude=44&longitude=7&minutes=5,',
  ])
    test(`400 for ${query}`, async () => assert.equal((await reach(query)).status, 400))
})

function isIn(lng: number, lat: number, ring: [number, number][]): boolean {
  let is = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i]!, ring[j]!]
    if (ay > lat !== by > lat && lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax) is = !is
  }
  return is
}
