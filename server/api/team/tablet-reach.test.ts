import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { crowdEndpoints } from '#lib/contracts/crowd/index.ts'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import { reportsEndpoints } from '#lib/contracts/reports/index.ts'
import { teamEndpoints } from '#lib/contracts/team/index.ts'
import { fillPath, parametersOf } from '#testing/fill-path.ts'
import { fileOne, oneOfEverything, PNG } from '#testing/one-of-everything.ts'
import { openTeam } from '#testing/open-team.ts'
import { callWith, pairTablet } from '#testing/pair-tablet.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// A vehicle's tablet, every operation of the API: what is not of its own vehicle's alarms is not there for it.

let clock = Date.now()
const rt = await withRuntime({}, { now: () => new Date(clock) })
const team = await openTeam(rt)
/** Of an alarm that another vehicle is at, and in all that is written about it. */
const WORD = 'Kolmården'
const others = await oneOfEverything(rt, team, WORD)
const own = await oneOfEverything(rt, team, 'Ours')
const tablet = await pairTablet(rt, team, own.vehicles!)
await fileOne(rt, team.teamId, WORD)

const title = (e: Endpoint) => `${e.method.toUpperCase()} ${e.path}`
const ask = (e: Endpoint, path: string) => tablet.call(e.method.toUpperCase(), path, e.body && (e.example ?? {}))
/** Whatever is of the team as a whole: what alarms are called, and who can do what. */
const isOfTheTeam = (e: Endpoint) => e.tablet === 'team'
/** Which ends the tablet itself. */
const ENDS_IT = 'deleteTablet'
const walked = teamEndpoints.filter((e) => !e.open && e.id !== ENDS_IT && !isOfTheTeam(e))

function assertNothingOf(shown: string) {
  assert.ok(!shown.includes(WORD), shown)
  for (const [segment, id] of Object.entries(others))
    if (segment !== 'teams' && !/^\d+$/.test(id)) assert.ok(!shown.includes(id), `${segment}: ${shown}`)
}

async function portrait(): Promise<string> {
  const alarm = `/v1/alarms/${others.alarms}`
  const below = ['', '/responses', '/assignments', '/media', '/messages', '/messages/read', '/stream']
  const paths = [...below.map((path) => alarm + path), `/v1/vehicles/${others.vehicles}`, '/v1/members', '/v1/logs']
  return JSON.stringify(await Promise.all(paths.map(async (path) => (await team.call('GET', path)).body.data)))
}
const untouched = await portrait()

describe('another vehicle’s alarm', () => {
  for (const e of walked.filter((each) => parametersOf(each) > 0)) {
    test(`refused ${title(e)}`, async () => {
      const answer = await ask(
        e,
        fillPath(e, () => others),
      )
      assert.ok([403, 404].includes(answer.status), `${answer.status} ${JSON.stringify(answer.body)}`)
      assertNothingOf(JSON.stringify(answer.body))
    })
    if (parametersOf(e) > 1)
      test(`refused ${title(e)}, with one id of each`, async () => {
        for (const [first, second] of [
          [own, others],
          [others, own],
        ]) {
          const path = fillPath(e, (place) => (place === 0 ? first! : second!))
          assert.ok([403, 404].includes((await ask(e, path)).status))
        }
      })
  }
  for (const e of walked.filter((each) => each.method === 'get'))
    test(`nothing of it in ${title(e)}`, async () => {
      const path = fillPath(e, () => own)
      const cursor = Buffer.from(others.alarms!).toString('base64')
      for (const query of [
        '',
        `?search=${encodeURIComponent(WORD)}`,
        `?after=${cursor}&sort=asc`,
        `?before=${cursor}`,
      ]) {
        const answer = await tablet.call('GET', path + query)
        assertNothingOf(JSON.stringify(answer.body))
      }
    })
  test('nothing of it has changed by all this', async () => assert.equal(await portrait(), untouched))
})

describe('what is not for a tablet', () => {
  for (const e of teamEndpoints.filter((each) => !each.tablet && !each.open))
    test(`403 ${title(e)}, of its own alarm too`, async () => {
      const answer = await ask(
        e,
        fillPath(e, () => own),
      )
      assert.deepEqual([answer.status, answer.body.error.code], [403, 'forbidden'])
    })
  test('of the team API, these are for it and no others', () =>
    assert.deepEqual(
      teamEndpoints
        .filter((e) => e.tablet)
        .map((e) => e.id)
        .toSorted(),
      [
        'createAlarmMessage',
        'createMedia',
        'createPosition',
        'createPositions',
        'deleteTablet',
        'getAlarm',
        'getAlarmPlaces',
        'getAlarmReadMarks',
        'getAlarmWater',
        'getAssignment',
        'getCrew',
        'getMedia',
        'getResponse',
        'getRole',
        'getTablet',
        'getTag',
        'getVehicle',
        'listAlarmMessages',
        'listAlarmRoutes',
        'listAlarms',
        'listAssignments',
        'listMedia',
        'listResponses',
        'listRoles',
        'listRoutes',
        'listTags',
        'undoLog',
        'updateAssignment',
      ],
    ))
  test('in the other APIs it is nobody', async () => {
    for (const [app, endpoints] of [
      [rt.apps.reports, reportsEndpoints],
      [rt.apps.crowd, crowdEndpoints],
    ] as const) {
      const statusWith = async (e: Endpoint, headers: Record<string, string>) => {
        const path = e.path.replaceAll(/\{\w+\}/g, '1')
        return (await app.request(path, { method: e.method.toUpperCase(), headers })).status
      }
      for (const e of endpoints.filter((each) => each.method === 'get')) {
        const ours = { origin: 'http://localhost', host: 'localhost' }
        assert.equal(await statusWith(e, { ...ours, cookie: tablet.cookie }), await statusWith(e, ours), title(e))
      }
    }
  })
})

describe('its own alarm', () => {
  const alarm = `/v1/alarms/${own.alarms}`
  for (const e of walked.filter((each) => each.tablet && each.method === 'get'))
    test(`200 ${title(e)}`, async () =>
      assert.equal(
        (
          await ask(
            e,
            fillPath(e, () => own),
          )
        ).status,
        200,
      ))

  test('a status is the vehicle’s in the log; another vehicle’s is 403', async () => {
    const answer = await tablet.call('PATCH', `${alarm}/assignments/${own.assignments}`, { status: 'on_scene' })
    assert.deepEqual([answer.status, answer.body.data.status], [200, 'on_scene'])
    const [entry] = (await team.call('GET', `${alarm}/stream?limit=1`)).body.data
    assert.deepEqual(
      [entry.action, entry.actor.type, entry.actor.vehicle],
      ['ASSIGNMENT_UPDATE', 'vehicle', { id: own.vehicles, name: 'Ours' }],
    )
    const beside = (await team.call('POST', '/v1/vehicles', { name: 'L 2', type: 'ladder' })).body.data.id
    const { id } = (await team.call('POST', `${alarm}/assignments`, { vehicle: beside })).body.data
    assert.equal((await tablet.call('PATCH', `${alarm}/assignments/${id}`, { status: 'on_scene' })).status, 403)
    const seen = (await tablet.call('GET', `${alarm}/assignments/${id}`)).body.data
    assert.deepEqual([seen.vehicle.name, seen.status], ['L 2', null], 'which it may read')
    assert.equal(
      (await tablet.call('POST', `/v1/vehicles/${beside}/positions`, { latitude: 1, longitude: 1 })).status,
      404,
    )
  })

  test('an Idempotency-Key makes message and photo once, written by the vehicle', async () => {
    for (const [path, body] of [
      ['messages', { text: 'Water is connected' }],
      ['media', { file: PNG }],
    ] as const) {
      const send = () => tablet.call('POST', `${alarm}/${path}`, body, { 'idempotency-key': `once-${path}` })
      const [first, again] = [await send(), await send()]
      assert.deepEqual([first.status, again.body], [200, first.body])
      assert.deepEqual(first.body.data.creator, {
        type: 'vehicle',
        key: null,
        member: null,
        vehicle: { id: own.vehicles, name: 'Ours' },
      })
    }
    const { data } = (await team.call('GET', `${alarm}/messages?search=Water`)).body
    assert.equal(data.length, 1)
    const marks = (await team.call('GET', `${alarm}/messages/read`)).body.data
    assert.ok(
      marks.every(({ message }: { message: string }) => message < data[0].id),
      'nobody has read it by that, not the control centre either',
    )
  })

  test('an older fix joins the trail and does not move the marker back', async () => {
    const at = (minutesAgo: number) => new Date(clock - minutesAgo * 60_000).toISOString()
    const fixes: [number, number][] = [
      [0, 61],
      [5, 60.5],
    ]
    for (const [minutes, latitude] of fixes) {
      const fix = { latitude, longitude: 25, recordedAt: at(minutes) }
      const sent = await tablet.call('POST', `/v1/vehicles/${own.vehicles}/positions`, fix, {
        'idempotency-key': `fix-${minutes}`,
      })
      assert.equal(sent.status, 200)
    }
    assert.equal((await tablet.call('GET', '/v1/tablet')).body.data.vehicle.position.latitude, 61)
    const trail = (await team.call('GET', `/v1/vehicles/${own.vehicles}/positions`)).body.data
    assert.deepEqual(
      trail.map(({ latitude }: { latitude: number }) => latitude).filter((each: number) => each > 60.2),
      [60.5, 61],
    )
  })

  test('it comes with the assignment, and goes with it; concluded, it stays for a day', async () => {
    const { id } = (await team.call('POST', '/v1/alarms', { title: 'Grass fire' })).body.data
    const status = async () => (await tablet.call('GET', `/v1/alarms/${id}`)).status
    const listed = async () =>
      (await tablet.call('GET', '/v1/alarms')).body.data.some((row: { id: string }) => row.id === id)
    assert.deepEqual([await status(), await listed()], [404, false])
    const assign = async () =>
      (await team.call('POST', `/v1/alarms/${id}/assignments`, { vehicle: own.vehicles })).body.data.id
    const assignment = await assign()
    assert.deepEqual([await status(), await listed()], [200, true])
    const { vehicle } = (await tablet.call('GET', '/v1/tablet')).body.data
    assert.deepEqual([vehicle.assignments[0], vehicle.status], [{ id: assignment, alarm: id, status: null }, null])
    await team.call('DELETE', `/v1/alarms/${id}/assignments/${assignment}`)
    assert.deepEqual([await status(), await listed()], [404, false])
    await assign()
    await team.call('PATCH', `/v1/alarms/${id}`, { concluded: true })
    clock += 23.9 * 3_600_000
    assert.deepEqual([await status(), await listed()], [200, true])
    clock += 0.2 * 3_600_000
    assert.deepEqual([await status(), await listed()], [404, false])
    assert.equal((await tablet.call('GET', `/v1/alarms/${id}/messages`)).status, 404)
  })

  test('the other centre’s is not there, whatever the tablet says', async () => {
    const drill = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
    const { id } = (await drill.call('POST', '/v1/alarms', { title: 'Drill' })).body.data
    await drill.call('POST', `/v1/alarms/${id}/assignments`, { vehicle: own.vehicles })
    const asked = await callWith(rt, tablet.cookie, 'GET', `/v1/alarms/${id}`, undefined, {
      'muster-centre': 'training',
    })
    assert.equal(asked.status, 404)
    const trained = await pairTablet(rt, drill, own.vehicles!)
    assert.equal((await trained.call('GET', `/v1/alarms/${id}`)).status, 200)
    assert.equal((await trained.call('GET', `/v1/alarms/${own.alarms}`)).status, 404)
  })
})
