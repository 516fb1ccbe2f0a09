import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { importLittleTown } from '#testing/import-little-town.ts'
import { openTeam } from '#testing/open-team.ts'
import { openTestRuntime } from '#testing/open-test-runtime.ts'

const rt = await openTestRuntime()
await importLittleTown(rt.config.DATA_DIR)
const team = await openTeam(rt)
await team.call('PATCH', `/v1/teams/${team.teamId}`, { location: { latitude: 44, longitude: 7 } })

/** What the server of a second runtime says, and what it was asked. */
let [reply, asked]: [body: unknown, asked: URL[]] = [null, []]
const server = createServer((req, res) => {
  asked.push(new URL(req.url ?? '/', 'http://geocoder'))
  if (reply === null) return res.destroy()
  res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply))
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/search`
const other = await openTestRuntime({ GEOCODER_URL: url })
await importLittleTown(other.config.DATA_DIR)
const served = await openTeam(other)
after(async () => {
  await Promise.all([rt.discard(), other.discard()])
  server.close()
})

type Row = { label: string; kind: string; latitude: number; longitude: number; source: string; distance: number | null }
const ask = (params: Record<string, string>, of = team) => of.call('GET', `/v1/geocode?${new URLSearchParams(params)}`)
const rows = async (params: Record<string, string>, of = team): Promise<Row[]> => (await ask(params, of)).body.data
const best = async (query: string, of = team) =>
  (await rows({ query }, of)).map((row) => `${row.kind}: ${row.label}`)[0]

test('a house is found with its address, its source and how far it is', async () => {
  const { body } = await ask({ query: '7b rue du chateau' })
  assert.deepEqual(body.data[0], {
    label: '7b Rue du Château',
    kind: 'address',
    latitude: 44.0001,
    longitude: 7.0082,
    address: {
      line1: '7b Rue du Château',
      line2: null,
      postalCode: '98000',
      city: 'Villefranche',
      province: null,
      country: null,
    },
    source: 'region',
    distance: 656,
  })
  assert.deepEqual([body.count, body.cursor], [body.data.length, { before: null, after: null }])
})

const FOUND: [asked: string, best: string | undefined][] = [
  ['av lec 2', 'address: 2 Avenue Général Leclerc'],
  ['leclerc x chateau', 'crossing: Avenue Général Leclerc / Rue du Château'],
  ['caserne nord', 'fire_station: Caserne Nord'],
  ['villefranche', 'place: Villefranche'],
  ['Helsinki', 'place: Helsinki'],
  ['Storgatan 14, Ekenäs', 'place: Ekenäs'],
  ['44.0001, 7.0082', 'coordinates: 44.0001, 7.0082'],
  ['32TLP3984374082', 'coordinates: 44.0024, 7.0023'],
  ['8FP9222W+27 ', 'coordinates: 44.0001, 7.0457'],
  ['222W+27', 'coordinates: 44.0001, 7.0457'],
  ['XXQ5+2G Villefranche', 'coordinates: 43.9876, 6.9588'],
  ['nowhere that anybody knows', undefined],
]
for (const [query, expected] of FOUND) test(`“${query}”`, async () => assert.equal(await best(query), expected))

test('with coordinates comes what is there', async () => {
  const [, house] = await rows({ query: 'N 44 00.006 E 7 00.492' })
  assert.deepEqual([house?.label, house?.source], ['7b Rue du Château', 'region'])
})

test('a place says its house; between houses its street; elsewhere the town, and how far that is', async () => {
  const at = async (latitude: number, longitude: number) =>
    (await rows({ latitude: String(latitude), longitude: String(longitude) }))[0]
  assert.equal((await at(44.00012, 7.0083))?.label, '7b Rue du Château')
  const street = await at(44.0002, 7.0025)
  assert.deepEqual([street?.kind, street?.label, street?.distance], ['street', 'Rue du Château', 22])
  const sea = await at(60, 23.4)
  assert.deepEqual([sea?.kind, sea?.source, sea && sea.distance! > 1000], ['place', 'gazetteer', true])
  assert.equal(await at(0, -140), undefined)
})

const REFUSED: [params: Record<string, string>, field: string][] = [
  [{}, 'query'],
  [{ query: ' ' }, 'query'],
  [{ query: 'x'.repeat(201) }, 'query'],
  [{ query: 'a\0b' }, 'query'],
  [{ query: 'rue', latitude: '44', longitude: '7' }, 'query'],
  [{ latitude: '44' }, 'longitude'],
  [{ longitude: '7' }, 'latitude'],
  [{ latitude: '90.1', longitude: '7' }, 'latitude'],
  [{ latitude: '44', longitude: '-180.5' }, 'longitude'],
  [{ latitude: 'north', longitude: '7' }, 'latitude'],
  [{ query: 'rue', near: '44' }, 'near'],
  [{ query: 'rue', near: '91,7' }, 'near'],
  [{ query: 'rue', limit: '0' }, 'limit'],
]
for (const [params, field] of REFUSED)
  test(`400 for ${JSON.stringify(params).slice(0, 60)}`, async () => {
    const { status, body } = await ask(params)
    assert.deepEqual([status, body.error.fields.map(({ path }: { path: string }) => path)], [400, [field]])
  })

test('a server is asked too, and told of no place but the team’s', async () => {
  reply = [{ lat: '44.1', lon: '7.1', name: 'Domaine Neuf', address: { road: 'Route Haute', country_code: 'fr' } }]
  const [found] = await rows({ query: 'domaine neuf', near: '44.5,7.5' }, served)
  assert.deepEqual([found?.label, found?.kind, found?.source], ['Domaine Neuf', 'poi', 'server'])
  const { q, viewbox } = Object.fromEntries(asked.at(-1)!.searchParams)
  assert.deepEqual([q, viewbox], ['domaine neuf', undefined])
})

test('coordinates in a text are sent nowhere', async () => {
  asked = []
  await ask({ query: '44.0001, 7.0082' }, served)
  assert.deepEqual(asked, [])
})

test('a server that does not answer takes nothing away; 503 only where nothing else knows', async () => {
  reply = null
  assert.equal(await best('7b rue du chateau', served), 'address: 7b Rue du Château')
  const { status, body } = await ask({ query: 'zzyzx lane qqq' }, served)
  assert.deepEqual([status, body.error.code], [503, 'unavailable'])
})

test('whoever may see or raise alarms, or read reports, may ask', async () => {
  for (const [scope, status] of [
    ['alarms:create', 200],
    ['reports:read', 200],
    ['vehicles:read', 403],
  ] as const) {
    const { call } = await openTeam(rt, { scopes: [scope] })
    assert.equal((await call('GET', '/v1/geocode?query=rue')).status, status, scope)
  }
})
