import assert from 'node:assert/strict'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { basemapApp } from './app.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'basemap-'))
const app = basemapApp({ dataDir, styleUrl: null, onTrouble: assert.fail })
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

test('the style names nothing outside this server', async () => {
  const style = await (await get('/map/style.json?theme=light&near=60.17,24.94')).text()
  assert.doesNotMatch(style, /https?:/)
  assert.match(style, /places\.json\?near=60\.17%2C24\.94/)
})

test('an own style wins', async () => {
  const other = basemapApp({ dataDir, styleUrl: 'https://tiles.example/style.json', onTrouble: assert.fail })
  const answer = await other.request('/map/style.json')
  assert.equal(answer.headers.get('location'), 'https://tiles.example/style.json')
})

test('land and borders come with an ETag and are not sent twice', async () => {
  const first = await get('/map/land.json')
  const kinds = new Set((await first.json()).features.map((f: { properties: { kind: string } }) => f.properties.kind))
  assert.deepEqual([...kinds].sort(), ['border', 'land'])
  const again = await get('/map/land.json', { 'if-none-match': first.headers.get('etag') ?? '' })
  assert.equal(again.status, 304)
})

test('no shore or border jumps over the date line: it would be drawn across the whole map', async () => {
  const { features } = await (await get('/map/land.json')).json()
  const lines: number[][][] = features.flatMap((f: { geometry: { coordinates: unknown } }) =>
    linesIn(f.geometry.coordinates),
  )
  const isJump = ([lng = 0, lat]: number[], before: number[] | undefined) =>
    Math.abs(lng - (before?.[0] ?? lng)) > 180 && lat !== -90 // along the pole is no jump
  const jumping = lines.filter((line) => line.some((point, i) => isJump(point, line[i - 1])))
  assert.ok(lines.length > 1000)
  assert.equal(jumping.length, 0)
})

/** The lists of points in coordinates of any depth. */
const linesIn = (within: unknown): number[][][] =>
  Array.isArray(within) && typeof within[0]?.[0] === 'number' ? [within] : (within as unknown[]).flatMap(linesIn)

test('places: the biggest of the world, and every one near the team', async () => {
  const far = (await (await get('/map/places.json')).json()).features.length
  const near = (await (await get('/map/places.json?near=59.4,18.35')).json()).features.map(
    (f: { properties: { name: string } }) => f.properties.name,
  )
  assert.equal(far, 5000)
  assert.ok(near.length > 5000 && near.length < 8000)
  assert.ok(near.includes('Vaxholm'))
})

test('the town is empty until somebody builds one', async () => {
  assert.deepEqual((await (await get('/map/town.json')).json()).features, [])
  await mkdir(join(dataDir, 'map'))
  await writeFile(join(dataDir, 'map', 'town.geojson'), '{"type":"FeatureCollection","features":[{}]}')
  assert.equal((await (await get('/map/town.json')).json()).features.length, 1)
})

test('MapLibre’s worker is served, and no other file', async () => {
  assert.match((await get('/map/maplibre-gl-worker.mjs')).headers.get('content-type') ?? '', /javascript/)
  assert.equal((await get('/map/maplibre-gl-shared.mjs')).status, 200)
  assert.equal((await get('/map/maplibre-gl.mjs')).status, 404)
})
