import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { untilPublished } from '#testing/until-published.ts'
import { withRuntime } from '#testing/with-runtime.ts'

let clock = Date.now()
const rt = await withRuntime({}, { now: () => new Date(clock) })
const METRE = 1 / 111_195
const STATION = { latitude: 59.3, longitude: 18 }
const SCENE = { latitude: 59.4, longitude: 18 }
const ROAD = { latitude: 59.35, longitude: 18 }
let team: Awaited<ReturnType<typeof openTeam>>
let vehicle: string
let alarm: string
let assignment: string

type By = typeof team
const make = async (path: string, body: object, by = team): Promise<string> =>
  (await by.call('POST', path, body)).body.data.id
const set = (geofences: object) => team.call('PATCH', `/v1/teams/${team.teamId}`, { geofences })
const statusOf = async (id = alarm, by: By = team) =>
  (await by.call('GET', `/v1/alarms/${id}`)).body.data.vehicles[0].assignment.status
const say = (status: string | null) => team.call('PATCH', `/v1/alarms/${alarm}/assignments/${assignment}`, { status })
const entries = async (search: string) =>
  (await team.call('GET', `/v1/logs?search=${search}&sort=asc`)).body.data as Record<string, unknown>[]

beforeEach(async () => {
  team = await openTeam(rt)
  vehicle = await make('/v1/vehicles', { name: 'E 1', type: 'engine' })
  alarm = await make('/v1/alarms', { title: 'Fire', location: SCENE })
  assignment = await make(`/v1/alarms/${alarm}/assignments`, { vehicle })
})

/** Stands so many metres north of a spot for eleven seconds, and is seen twice. */
async function stand({ latitude, longitude }: typeof STATION, metres = 0): Promise<void> {
  await untilPublished(rt, team.teamId)
  for (const seconds of [1, 11]) {
    clock += seconds * 1000
    const fix = { latitude: latitude + metres * METRE, longitude }
    assert.equal((await team.call('POST', `/v1/vehicles/${vehicle}/positions`, fix)).status, 200)
  }
  await rt.fences.settled()
}

test('from the station to the scene and back, each status is set by where the vehicle is, as nobody’s doing', async () => {
  await set({ sets: ['en_route', 'on_scene', 'returning', 'at_station'] })
  const station = await make('/v1/places', { kind: 'fire_station', name: 'Station 1', ...STATION, radius: 80 })
  const seen: (string | null)[] = []
  for (const [spot, metres] of [
    [STATION, 0],
    [ROAD, 0],
    [SCENE, 120],
    [SCENE, 160], // the edge: neither here nor there
    [ROAD, 0],
    [STATION, 70],
  ] as const) {
    await stand(spot, metres)
    seen.push(await statusOf())
  }
  assert.deepEqual(seen, [null, 'en_route', 'on_scene', 'on_scene', 'returning', 'at_station'])
  for (const entry of await entries('ASSIGNMENT_UPDATE')) assert.equal(entry.actor ?? null, null)
  const place = { id: station, name: 'Station 1' }
  const crossings = (await entries('VEHICLE_')).map(({ action, changes }) => [action, changes])
  assert.deepEqual(crossings.slice(-3), [
    ['VEHICLE_ENTER', [{ key: 'place', from: null, to: place }]],
    ['VEHICLE_LEAVE', [{ key: 'place', from: place, to: null }]],
    ['VEHICLE_ENTER', [{ key: 'place', from: null, to: place }]],
  ])
})

test('nothing is set that the team has not named, nor what does not follow from the status before', async () => {
  await make('/v1/places', { kind: 'fire_station', ...STATION })
  await say('en_route')
  for (const spot of [STATION, ROAD, SCENE]) await stand(spot)
  assert.equal(await statusOf(), 'en_route')
  assert.deepEqual(await entries('VEHICLE_ENTER'), [])
  await set({ sets: ['on_scene'], sceneRadius: 200 })
  await say(null)
  await stand(ROAD)
  await stand(SCENE)
  assert.equal(await statusOf(), null, 'nobody said that it was under way')
})

test('what somebody says afterwards holds until the vehicle has left and comes again', async () => {
  await set({ sets: ['on_scene'] })
  await say('en_route')
  await stand(ROAD)
  await stand(SCENE)
  assert.equal(await statusOf(), 'on_scene')
  await say('en_route')
  await stand(SCENE, 20)
  assert.equal(await statusOf(), 'en_route')
  await stand(ROAD)
  await stand(SCENE)
  assert.equal(await statusOf(), 'on_scene')
})

test('a drill follows the same vehicle, and another team’s settings nobody', async () => {
  await set({ sets: ['on_scene'] })
  const drill = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
  const practice = await make('/v1/alarms', { title: 'Drill', location: SCENE }, drill)
  const part = await make(`/v1/alarms/${practice}/assignments`, { vehicle }, drill)
  await drill.call('PATCH', `/v1/alarms/${practice}/assignments/${part}`, { status: 'en_route' })
  const other = await openTeam(rt)
  await make('/v1/places', { kind: 'danger', name: 'Gas', watched: true, ...SCENE }, other)
  await stand(SCENE)
  assert.equal(await statusOf(practice, drill), 'on_scene')
  assert.deepEqual((await other.call('GET', '/v1/logs?search=VEHICLE_')).body.data, [])
})

test('coming and leaving of a watched place is noted once, and goes with the place', async () => {
  const danger = await make('/v1/places', { kind: 'danger', name: 'Gas', watched: true, ...ROAD, radius: 50 })
  for (const spot of [ROAD, ROAD, SCENE, ROAD]) await stand(spot)
  const actions = async () => (await entries('VEHICLE_')).map(({ action }) => action).slice(1)
  assert.deepEqual(await actions(), ['VEHICLE_ENTER', 'VEHICLE_LEAVE', 'VEHICLE_ENTER'])
  await team.call('PATCH', `/v1/places/${danger}`, { watched: false })
  await stand(SCENE)
  assert.equal((await actions()).length, 3)
})

test('settings are checked, and null takes one back', async () => {
  for (const geofences of [{ sets: ['unavailable'] }, { sets: ['on_scene', 'on_scene'] }, { sceneRadius: 5 }])
    assert.equal((await set(geofences)).status, 400, JSON.stringify(geofences))
  await set({ sets: ['on_scene'], sceneRadius: 300 })
  assert.deepEqual((await set({ sceneRadius: null })).body.data.geofences, { sets: ['on_scene'], sceneRadius: 150 })
})
