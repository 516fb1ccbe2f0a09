import assert from 'node:assert/strict'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, beforeEach, test } from 'node:test'
import type { Asked } from '#server/domain/geocoding.ts'
import { openUrlGeocoder } from './by-url.ts'

const NOTHING = { line1: null, line2: null, postalCode: null, city: null, province: null, country: null }
const text: Asked = { address: { ...NOTHING, line1: '14 Storgatan, Ekenäs' }, near: null, country: null }
const place = { lng: 23.43, lat: 59.97 }
const address = { road: 'Storgatan', house_number: '14', town: 'Ekenäs', postcode: '10600', country_code: 'fi' }
const NOMINATIM = [{ lat: '59.97', lon: '23.43', address }]
const properties = { city: 'Ekenäs', postcode: '10600', countrycode: 'FI' }
const PHOTON = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [23.43, 59.97] }, properties }],
}
const parts = { city: 'Ekenäs', postalCode: '10600', province: null, country: 'FI' }

/** What the server was asked, and how it answers. */
let asked: URL[] = []
let agents: (string | undefined)[] = []
let answer: (url: URL, res: ServerResponse) => void
const json =
  (body: unknown, status = 200) =>
  (_: URL, res: ServerResponse) =>
    void res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

const server = createServer((req, res) => {
  const url = new URL(req.url ?? '/', 'http://geocoder')
  asked.push(url)
  agents.push(req.headers['user-agent'])
  answer(url, res)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
beforeEach(() => {
  asked = []
  agents = []
})
after(() => {
  server.closeAllConnections()
  server.close()
})

test('a Nominatim is asked in one text, near the team, by somebody with a name', async () => {
  answer = json(NOMINATIM)
  const found = await openUrlGeocoder(`${base}/search`)({ ...text, near: place })
  assert.deepEqual(found, { location: place, parts })
  const { format, q, viewbox } = Object.fromEntries(asked[0]!.searchParams)
  assert.deepEqual([asked[0]!.pathname, format, q], ['/search', 'jsonv2', '14 Storgatan, Ekenäs'])
  assert.equal(viewbox, '22.9300,60.4700,23.9300,59.4700')
  assert.match(agents[0] ?? '', /Muster/)
})

test('a Nominatim is asked by fields where there are any, and by text when that finds nothing', async () => {
  answer = (url, res) => json(url.searchParams.has('q') ? NOMINATIM : [])(url, res)
  const fields = { ...NOTHING, line1: '14 Storgatan', city: 'Ekenäs', country: 'FI' }
  assert.deepEqual((await openUrlGeocoder(base)({ ...text, address: fields }))?.location, place)
  const [first, second] = asked.map(({ searchParams }) => Object.fromEntries(searchParams))
  assert.deepEqual([first?.street, first?.city, first?.country, first?.q], ['14 Storgatan', 'Ekenäs', 'FI', undefined])
  assert.equal(second?.q, '14 Storgatan, Ekenäs, FI')
})

test('a Photon is known by its path, or by having no other', async () => {
  answer = (url, res) => (url.pathname === '/geo/api' ? json(PHOTON) : json({}, 404))(url, res)
  for (const url of [`${base}/geo/api?key=x`, `${base}/geo/`])
    assert.deepEqual(await openUrlGeocoder(url)({ ...text, near: place }), { location: place, parts })
  const { q, lat, lon, key } = Object.fromEntries(asked[0]!.searchParams)
  assert.deepEqual([q, lat, lon, key], ['14 Storgatan, Ekenäs', '59.97', '23.43', 'x'])
})

for (const [name, nothing] of [
  ['Nominatim', []],
  ['Photon', { type: 'FeatureCollection', features: [] }],
] as const)
  test(`null when ${name} finds nothing`, async () => {
    answer = json(nothing)
    assert.equal(await openUrlGeocoder(`${base}/search`)(text), null)
  })

const failures: [name: string, reply: typeof answer][] = [
  ['500', json([], 500)],
  ['429', json([], 429)],
  ['404 everywhere', json({}, 404)],
  ['what is no JSON', (_, res) => void res.end('<html>')],
  ['another shape', json({ error: 'unable to geocode' })],
  ['a place off the Earth', json([{ lat: '95', lon: '0' }])],
  ['coordinates that are words', json([{ lat: 'north', lon: 'east' }])],
  ['a line cut off', (_, res) => void res.destroy()],
]
for (const [name, reply] of failures)
  test(`an error, so that it is tried again, for ${name}`, async () => {
    answer = reply
    await assert.rejects(openUrlGeocoder(base)(text))
  })

test('an error when the answer does not come, or never ends', async () => {
  for (const reply of [() => undefined, (_: URL, res: ServerResponse) => void res.write('[')]) {
    answer = reply
    await assert.rejects(openUrlGeocoder(base, 50)(text), { name: 'TimeoutError' })
  }
})
