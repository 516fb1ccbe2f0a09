import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { importLittleTown } from '#testing/import-little-town.ts'
import { PNG } from '#testing/one-of-everything.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
await importLittleTown(rt.config.DATA_DIR)
const team = await openTeam(rt)
const other = await openTeam(rt, { name: 'Next door' })
const { call } = team

const SQUARE = {
  type: 'Polygon',
  coordinates: [
    [
      [7.001, 44.001],
      [7.003, 44.001],
      [7.003, 44.003],
      [7.001, 44.003],
      [7.001, 44.001],
    ],
  ],
}
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF').toString('base64')
const base64 = (text: string) => Buffer.from(text).toString('base64')
const made = async (place: object) => (await call('POST', '/v1/places', place)).body.data
const names = (rows: { name: string }[]) => rows.map((row) => row.name)

describe('what is near, and in view', () => {
  test('own places and those of the map, the nearest first, told apart', async () => {
    await made({ kind: 'hydrant', name: 'Ours', latitude: 44.001, longitude: 7.0051 })
    const { body } = await call('GET', '/v1/places?kind=hydrant&near=44,7.005&limit=5')
    assert.deepEqual(
      body.data.map((row: { origin: string; name: string }) => [row.origin, row.name]),
      [
        ['map', ''],
        ['own', 'Ours'],
      ],
    )
    assert.deepEqual(body.data[0].attributes, { type: 'pillar', diameter: '100', sort: 'fire_hydrant' })
    assert.ok(body.data[0].distance > 15 && body.data[0].distance < 35, String(body.data[0].distance))
  })

  test('what the team has noted at the same spot hides what the map has there', async () => {
    const { id } = await made({ kind: 'hydrant', name: 'Same', latitude: 44.0002, longitude: 7.00515 })
    const { body } = await call('GET', '/v1/places?kind=hydrant,water&bbox=7.004,43.999,7.006,44.0005')
    assert.deepEqual(names(body.data), ['Same'])
    await call('DELETE', `/v1/places/${id}`)
  })

  test('an area that reaches into the box is in it; by kind, and of the map alone', async () => {
    await made({ kind: 'danger', name: 'Gas', area: SQUARE })
    const box = 'bbox=7.0001,44.0001,7.0015,44.0015'
    const { body } = await call('GET', `/v1/places?${box}`)
    assert.deepEqual(names(body.data), ['Gas'])
    assert.deepEqual([body.data[0].latitude, body.data[0].longitude], [44.002, 7.002])
    assert.equal((await call('GET', `/v1/places?${box}&kind=hydrant`)).body.count, 0)
    const stations = await call('GET', '/v1/places?bbox=7,43.99,7.02,44.02&kind=fire_station&origin=map')
    assert.deepEqual(names(stations.body.data), ['Caserne Nord'])
  })

  test('the plain list has the own ones alone', async () => {
    const { body } = await call('GET', '/v1/places')
    assert.deepEqual(new Set(body.data.map((row: { origin: string }) => row.origin)), new Set(['own']))
    assert.equal((await other.call('GET', '/v1/places?bbox=7,43.99,7.02,44.02&origin=own')).body.count, 0)
  })

  for (const query of [
    'near=91,7',
    'near=44',
    'bbox=7,44,8,45',
    'bbox=8,44,7,45',
    'kind=church',
    'near=1,1&bbox=1,1,1,1',
  ])
    test(`400 for ${query}`, async () => assert.equal((await call('GET', `/v1/places?${query}`)).status, 400))
})

describe('a place', () => {
  for (const [why, place] of [
    ['neither point nor area', { kind: 'danger' }],
    ['half a point', { kind: 'danger', latitude: 1 }],
    ['no such kind', { kind: 'church', latitude: 1, longitude: 1 }],
    ['an open edge', { kind: 'danger', area: { type: 'Polygon', coordinates: [SQUARE.coordinates[0]!.slice(1)] } }],
    ['a panel without a digit', { kind: 'object', latitude: 1, longitude: 1, panels: ['BMA'] }],
  ] as const)
    test(`400 for ${why}`, async () => {
      const before = (await call('GET', '/v1/places')).body.count
      assert.equal((await call('POST', '/v1/places', place)).status, 400)
      assert.equal((await call('GET', '/v1/places')).body.count, before)
    })

  test('is changed in part, under the version that was seen; the log tells of it', async () => {
    const place = { kind: 'key_safe', name: 'Safe', latitude: 44.01, longitude: 7.01, externalId: 'safe-1' }
    const first = await call('POST', '/v1/places', place)
    const path = `/v1/places/${first.body.data.id}`
    const headers = { 'if-match': first.headers.get('etag')! }
    const changed = await call('PATCH', path, { note: 'Code with the chief' }, { headers })
    assert.deepEqual([changed.body.data.name, changed.body.data.note], ['Safe', 'Code with the chief'])
    assert.equal((await call('PATCH', path, { note: null }, { headers })).status, 412)
    assert.equal((await made({ ...place, name: 'Safe 1' })).id, first.body.data.id)
    const actions = (await call('GET', '/v1/logs?limit=3')).body.data.map((entry: { action: string }) => entry.action)
    assert.deepEqual(actions, ['PLACE_UPDATE', 'PLACE_UPDATE', 'PLACE_CREATE'])
    assert.equal((await other.call('GET', path)).status, 404)
  })

  test('has photos and plans; they are served, a plan never as a page, and gone with it', async () => {
    const { id } = await made({ kind: 'object', name: 'Mill', latitude: 44.012, longitude: 7.012 })
    const files = `/v1/places/${id}/files`
    const plan = (await call('POST', files, { file: PDF, description: 'Ground floor' })).body.data
    const photo = (await call('POST', files, { file: PNG })).body.data
    assert.deepEqual([plan.type, photo.type], ['application/pdf', 'image/png'])
    const { body } = await call('GET', `/v1/places/${id}`)
    assert.deepEqual(
      body.data.files.map((file: { description: string }) => file.description),
      ['Ground floor', null],
    )
    const served = await rt.media.request(new URL(plan.url).pathname)
    assert.match(served.headers.get('content-disposition')!, /^attachment/)
    assert.match(served.headers.get('content-security-policy')!, /sandbox/)
    assert.equal((await call('POST', files, { file: base64('<svg onload=alert(1)>') })).status, 400)
    await call('DELETE', `/v1/places/${id}`)
    assert.equal((await rt.media.request(new URL(photo.url).pathname)).status, 404)
  })
})

describe('an import', () => {
  const csv = 'name;kind;lat;lon;diameter\nMarket;hydrant;44,011;7,001;80\nPond;water;44.0125;7.0015;\n'
  const send = (text: string, kind?: string) => call('POST', '/v1/places/imports', { file: base64(text), kind })

  test('takes CSV as table programs write it, and the same file again changes nothing', async () => {
    assert.deepEqual((await send(csv)).body.data, { created: 2, changed: 0, unchanged: 0 })
    assert.deepEqual((await send(csv)).body.data, { created: 0, changed: 0, unchanged: 2 })
    assert.deepEqual((await send(csv.replace(';80', ';100'))).body.data, { created: 0, changed: 1, unchanged: 1 })
    const [market] = (await call('GET', '/v1/places?search=market')).body.data
    assert.deepEqual([market.attributes, market.latitude], [{ diameter: '100' }, 44.011])
  })

  test('leaves what was added here where the file says nothing of it', async () => {
    const [pond] = (await call('GET', '/v1/places?search=pond')).body.data
    const added = {
      note: 'Ice in winter',
      panels: ['BMA 9'],
      attributes: { volume: '400 m3' },
      watched: true,
      radius: 30,
    }
    await call('PATCH', `/v1/places/${pond.id}`, added)
    assert.deepEqual((await send(csv.replace(';80', ';100'))).body.data, { created: 0, changed: 0, unchanged: 2 })
    const { data } = (await call('GET', `/v1/places/${pond.id}`)).body
    for (const [key, value] of Object.entries(added)) assert.deepEqual(data[key], value, key)
  })

  test('takes GeoJSON: points, areas, and ids of another system', async () => {
    const feature = (id: string, geometry: object, properties: object) => ({
      type: 'Feature',
      id,
      geometry,
      properties,
    })
    const features = [
      feature('a', { type: 'Point', coordinates: [7.002, 44.0135] }, { name: 'Meeting', kind: 'meeting_point' }),
      feature('b', SQUARE, { name: 'Tanks', kind: 'danger', radius: 50, panel: 'BMA 77' }),
    ]
    const file = JSON.stringify({ type: 'FeatureCollection', features })
    assert.deepEqual((await send(file)).body.data, { created: 2, changed: 0, unchanged: 0 })
    assert.deepEqual((await send(file.replace('Meeting', 'Meet here'))).body.data, {
      created: 0,
      changed: 1,
      unchanged: 1,
    })
    const [tanks] = (await call('GET', '/v1/places?search=tanks')).body.data
    assert.deepEqual([tanks.externalId, tanks.area.type, tanks.radius, tanks.panels], ['b', 'Polygon', 50, ['BMA 77']])
  })

  test('is all or nothing, and names each wrong row', async () => {
    const before = (await call('GET', '/v1/places')).body.count
    const wrong = 'name,kind,lat,lon\nGood,hydrant,44,7\nNo kind,church,44,7\nNowhere,hydrant,95,7\nGood,hydrant,44,7\n'
    const { status, body } = await send(wrong)
    assert.equal(status, 400)
    assert.deepEqual(
      body.error.fields.map((field: { path: string }) => field.path),
      ['rows.3', 'rows.4', 'rows.5'],
    )
    assert.equal((await call('GET', '/v1/places')).body.count, before)
    for (const text of ['', '{"type": "Feature', 'name\n"open']) assert.equal((await send(text)).status, 400, text)
  })

  test('takes 10,000 rows at once, as one entry of the log', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `H ${i},${(i / 1e5).toFixed(5)},1,h-${i}`)
    const { body } = await send(`name,lat,lon,id\n${rows.join('\n')}`, 'hydrant')
    assert.deepEqual(body.data, { created: 10_000, changed: 0, unchanged: 0 })
    const [entry] = (await call('GET', '/v1/logs?limit=1')).body.data
    assert.deepEqual([entry.action, entry.changes[0]], ['PLACE_IMPORT', { key: 'created', from: null, to: 10_000 }])
  })
})
