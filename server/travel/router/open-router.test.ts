import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, beforeEach, test } from 'node:test'
import { openTravel } from '../open-travel.ts'
import { decodeLine } from './decode-line.ts'
import { openRouter } from './open-router.ts'

const target = { lng: 13.397634, lat: 52.529407 }
const sources = [
  { lng: 13.38886, lat: 52.517037 },
  { lng: 13.428555, lat: 52.523219 },
]

/** As OSRM's documentation of `table` and `route` has them: a waypoint each, null where no way leads. */
const waypoint = (location: number[]) => ({ hint: '', distance: 4.2, name: 'Friedrichstraße', location })
const table = (durations: (number | null)[], distances: (number | null)[]) => ({
  code: 'Ok',
  sources: durations.map(() => waypoint([13.388799, 52.517033])),
  destinations: [waypoint([13.397631, 52.52943])],
  durations: durations.map((seconds) => [seconds]),
  distances: distances.map((metres) => [metres]),
})
const coordinates = [
  [13.388799, 52.517033],
  [13.397631, 52.52943],
]
const route = {
  code: 'Ok',
  waypoints: [],
  routes: [
    {
      geometry: { type: 'LineString', coordinates },
      legs: [],
      weight_name: 'routability',
      distance: 1886,
      duration: 251,
    },
  ],
}
/** As Valhalla's: kilometres and seconds; a line of six digits. */
const leg = (time: number | null, distance: number | null) => ({ distance, time, to_index: 0, from_index: 0 })
const matrix = (...legs: object[]) => ({
  algorithm: 'timedistancematrix',
  units: 'kilometers',
  sources_to_targets: legs.map((one) => [one]),
})
const trip = {
  trip: { locations: [], legs: [{ shape: '_izlhA~rlgdF_{geC~ywl@_kwzCn`{nI' }], status: 0, units: 'kilometers' },
}

type Reply = (path: string, res: ServerResponse, body: unknown) => void
let asked: { url: URL; body: unknown; agent: string | undefined }[] = []
let answer: Reply
const json = (res: ServerResponse, body: unknown, status = 200) =>
  void res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const osrm: Reply = (path, res) => {
  if (path.includes('/table/v1/driving/')) return json(res, table([192.6, null], [1886.3, null]))
  if (path.includes('/route/v1/driving/')) return json(res, route)
  json(res, { code: 'InvalidUrl', message: 'URL string malformed' }, 400)
}
const valhalla: Reply = (path, res) => {
  if (path.endsWith('/sources_to_targets')) return json(res, matrix(leg(200, 1.9), leg(null, null)))
  if (path.endsWith('/route')) return json(res, trip)
  json(res, { error_code: 106, error: "Try any of: '/locate' '/route'", status_code: 404, status: 'Not Found' }, 404)
}

const server = createServer(async (req: IncomingMessage, res) => {
  const url = new URL(req.url ?? '/', 'http://router')
  const said = await text(req)
  asked.push({ url, body: said && JSON.parse(said), agent: req.headers['user-agent'] })
  answer(url.pathname, res, said)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
beforeEach(() => {
  asked = []
})
after(() => {
  server.closeAllConnections()
  server.close()
})

test('an OSRM is asked for all at once, by somebody with a name', async () => {
  answer = osrm
  const trips = await openRouter(`${base}/table/v1/driving?key=x`)({ target, sources })
  assert.deepEqual(trips, [{ seconds: 192.6, metres: 1886.3, source: 'router', line: null }, null])
  const [{ url, agent } = asked[0]!] = asked
  assert.equal(url.pathname, '/table/v1/driving/13.388860,52.517037;13.428555,52.523219;13.397634,52.529407')
  assert.deepEqual(Object.fromEntries(url.searchParams), {
    key: 'x',
    sources: '0;1',
    destinations: '2',
    annotations: 'duration,distance',
  })
  assert.match(agent ?? '', /Muster/)
})

test('its lines come with the times, and who drives faster is there sooner', async () => {
  answer = osrm
  const driving = { factor: 1.5, emergency: true }
  const [trip] = (await openRouter(base)({ target, sources, driving, lines: true }))!
  assert.deepEqual([trip?.line, Math.round(trip!.seconds)], [coordinates, 128])
})

test('more than a table may hold are asked in parts', async () => {
  answer = (path, res) => {
    const there = decodeURIComponent(path).split('/').at(-1)!.split(';').length - 1
    json(res, table(Array(there).fill(60), Array(there).fill(500)))
  }
  const trips = await openRouter(base)({ target, sources: Array.from({ length: 200 }, () => sources[0]!) })
  assert.deepEqual([trips?.length, asked.length], [200, 3])
})

test('a Valhalla is known by its path, or by not being an OSRM; the next question goes straight to it', async () => {
  answer = valhalla
  for (const url of [`${base}/valhalla/sources_to_targets`, `${base}/`]) {
    const router = openRouter(url)
    const trips = await router({ target, sources, lines: true })
    assert.deepEqual(trips?.[1], null)
    assert.deepEqual([trips?.[0]?.seconds, trips?.[0]?.metres, trips?.[0]?.line?.length], [200, 1900, 3])
    asked = []
    await router({ target, sources })
    const [{ url: path, body } = asked[0]!] = asked
    assert.match(path.pathname, /\/sources_to_targets$/)
    assert.deepEqual(body, {
      sources: sources.map(({ lng, lat }) => ({ lat, lon: lng })),
      targets: [{ lat: target.lat, lon: target.lng }],
      costing: 'auto',
      units: 'kilometers',
    })
  }
})

const failures: [name: string, reply: Reply][] = [
  ['500', (_, res) => json(res, {}, 500)],
  ['what is no JSON', (_, res) => void res.end('<html>')],
  ['another shape', (_, res) => json(res, { code: 'Ok' })],
  ['too few rows', (_, res) => json(res, table([60], [500]))],
  ['a line cut off', (_, res) => void res.destroy()],
  ['silence', () => undefined],
]
for (const [name, reply] of failures)
  test(`left out and left alone for a while after ${name}`, async () => {
    answer = reply
    let clock = 0
    const router = openRouter(base, undefined, { patienceMs: 100, now: () => clock })
    assert.equal(await router({ target, sources }), undefined)
    answer = osrm
    asked = []
    assert.equal(await router({ target, sources }), undefined)
    assert.equal(asked.length, 0)
    clock = 30_000
    assert.equal((await router({ target, sources }))?.length, 2)
  })

test('where it knows no way, and where it is silent, what comes after it says who says so', async () => {
  const ground = { ask: async () => sources.map(() => null) } as unknown as Parameters<typeof openTravel>[0]
  const travel = openTravel(ground, { routerUrl: base })
  const from = async () => (await travel({ target, sources })).map(({ source }) => source)
  answer = osrm
  assert.deepEqual(await from(), ['router', 'estimate'])
  answer = (_, res) => void res.destroy()
  assert.deepEqual(await from(), ['estimate', 'estimate'])
})

test('a line is read as it is documented', () => {
  assert.deepEqual(decodeLine('_p~iF~ps|U_ulLnnqC_mqNvxq`@', 5), [
    [-120.2, 38.5],
    [-120.95, 40.7],
    [-126.453, 43.252],
  ])
})
