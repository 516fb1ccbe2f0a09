import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { SCOPES } from '#lib/scopes.ts'
import { sweepMedia } from '#server/domain/media/index.ts'
import { PNG } from '#testing/one-of-everything.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

/** A map server on this machine, and what it was asked. */
const asked: { url: string; authorization: string | undefined }[] = []
let answer: { status: number; body: Uint8Array | string } = { status: 200, body: Buffer.from(PNG, 'base64') }
const server = createServer(({ url = '', headers }, res) => {
  asked.push({ url, authorization: headers.authorization })
  res.writeHead(answer.status, { 'content-type': 'text/html' }).end(answer.body)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => server.close())
const HERE = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const rt = await withRuntime({ WEBHOOK_ALLOW_PRIVATE: '1' })
const team = await openTeam(rt)
const stranger = await openTeam(rt, { name: 'Strangers' })
const reader = await openTeam(rt, { teamId: team.teamId, scopes: ['overlays:read', 'logs:read'] })

const base64 = (text: string | object) =>
  Buffer.from(typeof text === 'string' ? text : JSON.stringify(text)).toString('base64')
const add = (body: object) => team.call('POST', '/v1/overlays', { name: 'One', ...body })
const addFile = (kind: string, content: string | object) => add({ kind, file: base64(content) })
const point = (properties: object, coordinates: unknown = [24.9, 60.2]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
})
const fetchAs = (key: string | undefined, path: string) =>
  rt.overlays.request(path, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } })
const stored = async () => {
  await rt.files.settled()
  const keys: string[] = []
  for await (const { key } of rt.files.list(team.teamId)) keys.push(key)
  return keys
}

test('a GeoJSON file is kept as what a map draws of it: simplestyle and words, nothing that runs', async () => {
  const description = 'Left<br>side <img src=x onerror=alert(1)><script>alert(2)</script> & <b>deep'
  const style = {
    'marker-color': 'F00',
    stroke: 'url(javascript:x)',
    'fill-opacity': '0.5',
    'stroke-width': 1e9,
    onclick: 'x',
  }
  const { status, body } = await addFile('geojson', {
    type: 'FeatureCollection',
    features: [point({ name: 'Gate', description, ...style }), { type: 'Feature', properties: null, geometry: null }],
  })
  assert.equal(status, 200)
  const { features, bounds, url, address, opacity, shown } = body.data
  assert.deepEqual([features, bounds, url, opacity, shown], [1, [24.9, 60.2, 24.9, 60.2], null, 1, true])
  const served = await fetchAs(team.key, address)
  assert.match(served.headers.get('content-security-policy') ?? '', /sandbox/)
  assert.deepEqual((await served.json()).features[0].properties, {
    title: 'Gate',
    description: 'Left\nside & deep',
    'marker-color': '#f00',
    'fill-opacity': 0.5,
  })
})

test('a KML file becomes the same, with the colours of its styles', async () => {
  const { status, body } = await addFile(
    'kml',
    `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Style id="s"><LineStyle><color>ff0000ff</color>
    <width>3</width></LineStyle></Style><Placemark><name>Path</name><description><![CDATA[<i>Steep</i>]]></description>
    <styleUrl>#s</styleUrl><LineString><coordinates>7.4,43.7,0 7.5,43.8</coordinates></LineString></Placemark></Document></kml>`,
  )
  assert.equal(status, 200)
  const [feature] = (await (await fetchAs(team.key, body.data.address)).json()).features
  assert.deepEqual(feature.geometry.coordinates, [
    [7.4, 43.7],
    [7.5, 43.8],
  ])
  assert.deepEqual(feature.properties, {
    title: 'Path',
    description: 'Steep',
    stroke: '#ff0000',
    'stroke-width': 3,
    'stroke-opacity': 1,
  })
})

test('400 for what is none, is too much, or unfolds into more; nothing is left of it', async () => {
  const before = await stored()
  const bomb = `<!DOCTYPE k [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><kml><name>&b;</name></kml>`
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  for (const [kind, content, words] of [
    ['geojson', 'nothing', /not even JSON/],
    ['geojson', '{"type":"FeatureCollection"}', /no features/],
    ['geojson', { type: 'FeatureCollection', features: [] }, /nothing in it/],
    ['geojson', point({}, [181, 0]), /not on the earth/],
    ['geojson', point({}, ['1', 2]), /not on the earth/],
    ['geojson', point({}, deep), /coordinates are missing/],
    ['geojson', { type: 'Point', coordinates: null }, /coordinates are missing/],
    ['geojson', `{"type":"Feature","geometry":{"type":"Polygon","coordinates":${deep}}}`, /./],
    ['kml', bomb, /DOCTYPE/],
    ['kml', '<html></html>', /no KML/],
    ['kml', '<kml><Placemark>', /no KML/],
    ['kml', `PK\u0003\u0004`, /KMZ/],
    ['kml', '<a>'.repeat(200_000), /./],
  ] as const) {
    const { status, body } = await addFile(kind, content)
    assert.deepEqual([status, body.error?.fields?.[0]?.path], [400, 'file'], `${kind} ${words}`)
    assert.match(body.error.message, words)
  }
  assert.equal((await addFile('geojson', 'x'.repeat(20 * 1024 * 1024 + 1))).status, 400)
  assert.equal((await add({ kind: 'geojson' })).status, 400)
  assert.deepEqual(await stored(), before)
})

test('pictures of a server come through this one, are kept, and are pictures by their bytes', async () => {
  const url = HERE.replace('//', '//ada:s%40cret@')
  const { body } = await add({ kind: 'wms', url: `${url}/wms?key=k`, layer: 'hydrants' })
  const tile = (overlay: { address: string }, where: string) => overlay.address.replace('{z}/{x}/{y}', where)
  const first = await fetchAs(team.key, tile(body.data, '1/0/0'))
  assert.deepEqual([first.status, first.headers.get('content-type')], [200, 'image/png'])
  await fetchAs(team.key, tile(body.data, '1/0/0'))
  assert.equal(asked.length, 1)
  const { searchParams } = new URL(asked[0]!.url, HERE)
  assert.equal(asked[0]!.authorization, `Basic ${base64('ada:s@cret')}`)
  assert.deepEqual(
    ['key', 'LAYERS', 'CRS', 'BBOX'].map((name) => searchParams.get(name)),
    ['k', 'hydrants', 'EPSG:3857', '-20037508.342789244,0,0,20037508.342789244'],
  )
  answer = { status: 200, body: '<script>alert(1)</script>' }
  assert.equal((await fetchAs(team.key, tile(body.data, '1/1/0'))).status, 502)
  answer = { status: 404, body: 'none' }
  assert.equal((await fetchAs(team.key, tile(body.data, '1/1/1'))).headers.get('content-type'), 'image/png')
  assert.equal((await fetchAs(team.key, tile(body.data, '1/2/0'))).status, 404)
})

test('nobody else sees what lies over a team’s map', async () => {
  const overlay = (await addFile('geojson', point({ name: 'Secret' }))).body.data
  const pictures = (await add({ kind: 'tiles', url: `${HERE}/{z}/{x}/{y}` })).body.data
  for (const path of [overlay.address, pictures.address.replace('{z}/{x}/{y}', '0/0/0')]) {
    assert.equal((await fetchAs(undefined, path)).status, 404)
    assert.equal((await fetchAs('wrong', path)).status, 404)
    assert.equal((await fetchAs(stranger.key, path)).status, 404)
  }
  assert.equal((await stranger.call('GET', '/v1/overlays')).body.count, 0)
  assert.equal((await stranger.call('PATCH', `/v1/overlays/${overlay.id}`, { name: 'x' })).status, 404)
})

test('where pictures come from is told to those alone who may change it, and no secret stands in the log', async () => {
  const url = `${HERE.replace('//', '//ada:hidden@')}/{z}/{x}/{y}?key=hidden`
  const { id } = (await add({ kind: 'tiles', url })).body.data
  assert.equal((await team.call('GET', `/v1/overlays/${id}`)).body.data.url, url)
  assert.equal((await reader.call('GET', `/v1/overlays/${id}`)).body.data.url, null)
  await team.call('PATCH', `/v1/overlays/${id}`, { url: url.replace('key=hidden', 'key=hidden2') })
  assert.doesNotMatch(JSON.stringify((await reader.call('GET', '/v1/logs')).body), /hidden/)
})

test('an overlay is changed and taken away, with its file', async () => {
  const made = await addFile('geojson', point({}))
  const at = `/v1/overlays/${made.body.data.id}`
  const before = await stored()
  const changed = await team.call('PATCH', at, { name: 'Two', opacity: 0.5, shown: false, url: 'https://x.example' })
  assert.deepEqual(
    [changed.body.data.name, changed.body.data.opacity, changed.body.data.shown, changed.body.data.url],
    ['Two', 0.5, false, null],
  )
  assert.equal(await sweepMedia(rt.db, rt.files, new Date(Date.now() + 1e9)), 0)
  assert.equal((await team.call('DELETE', at)).status, 200)
  assert.equal((await stored()).length, before.length - 1)
  assert.equal((await fetchAs(team.key, changed.body.data.address)).status, 404)
})

test('addresses that are none, or lack a place for the tile, are refused', async () => {
  for (const body of [
    { kind: 'tiles', url: `${HERE}/{z}/{x}` },
    { kind: 'wms', url: `${HERE}/wms` },
    { kind: 'wmts', url: `${HERE}/wmts` },
    { kind: 'tiles', url: 'file:///etc/{z}/{x}/{y}' },
    { kind: 'tiles', url: 'javascript:{z}{x}{y}' },
    { kind: 'wms', url: 'https://[/', layer: 'x' },
    { kind: 'tiles' },
    { kind: 'tiles', url: `${HERE}/{z}/{x}/{y}`, file: base64('x') },
  ])
    assert.equal((await add(body)).status, 400, JSON.stringify(body))
})

test('private addresses are not asked, as they are written or by name, unless that is allowed', async () => {
  const lookUp = async () => [{ address: '127.0.0.1', family: 4 }]
  const strict = await withRuntime({}, { lookUp })
  const { call, key } = await openTeam(strict, { scopes: SCOPES })
  const url = 'https://127.0.0.1/{z}/{x}/{y}'
  for (const one of [url, url.replace('https', 'http'), `${HERE}/{z}/{x}/{y}`, 'http://maps.example.org/{z}/{x}/{y}'])
    assert.equal((await call('POST', '/v1/overlays', { name: 'One', kind: 'tiles', url: one })).status, 400, one)
  const port = new URL(HERE).port
  const named = { name: 'One', kind: 'tiles', url: `https://maps.example.org:${port}/{z}/{x}/{y}` }
  const { address } = (await call('POST', '/v1/overlays', named)).body.data
  asked.length = 0
  const path = address.replace('{z}/{x}/{y}', '0/0/0')
  assert.equal((await strict.overlays.request(path, { headers: { authorization: `Bearer ${key}` } })).status, 502)
  assert.equal(asked.length, 0)
})
