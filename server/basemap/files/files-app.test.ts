import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { basemapApp } from '../app.ts'
import { safeAttribution } from './map-file.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'maps-'))
after(() => rm(dataDir, { recursive: true }))
const maps = join(dataDir, 'maps')
await mkdir(maps)
const troubles: string[] = []
const onTrouble = ({ file }: { file: string }) => void troubles.push(file)
const app = basemapApp({ dataDir, styleUrl: null, onTrouble })

/** One tile at zoom 1, in the north-west, and what the file says of itself. */
function writeMbtiles(name: string, said: Record<string, string>, tile: Uint8Array): void {
  const db = new DatabaseSync(join(maps, `${name}.mbtiles`))
  db.exec(
    'CREATE TABLE metadata (name TEXT, value TEXT); CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)',
  )
  for (const [key, value] of Object.entries(said)) db.prepare('INSERT INTO metadata VALUES (?, ?)').run(key, value)
  db.prepare('INSERT INTO tiles VALUES (1, 0, 1, ?)').run(tile) // MBTiles counts from the south
  db.close()
}

/** The same as a PMTiles archive, version 3, with one entry in its root. */
function pmtiles(tile: Uint8Array): Uint8Array {
  const root = Uint8Array.of(1, 1, 1, tile.length, 1) // one entry: tile 1 (z1/0/0), a run of one, its length, at the beginning
  const header = new DataView(new ArrayBuffer(127))
  new Uint8Array(header.buffer).set(new TextEncoder().encode('PMTiles'))
  header.setUint8(7, 3)
  const sections = [127, root.length, 127 + root.length, 2, 0, 0, 129 + root.length, tile.length, 1, 1, 1]
  for (const [i, number] of sections.entries()) header.setBigUint64(8 + i * 8, BigInt(number), true)
  header.setUint8(97, 1) // not packed, nor its tiles
  header.setUint8(98, 1)
  header.setUint8(99, 2) // PNG
  header.setUint8(100, 1)
  header.setUint8(101, 1)
  const edges = [-10, -5, 10, 5].map((degrees) => degrees * 1e7)
  for (const [i, edge] of edges.entries()) header.setInt32(102 + i * 4, edge, true)
  return Buffer.concat([new Uint8Array(header.buffer), root, Buffer.from('{}'), tile])
}

writeMbtiles(
  'streets',
  {
    name: ' Streets of\nthe town',
    format: 'pbf',
    bounds: '7,43,8,44',
    minzoom: '1',
    maxzoom: '14',
    attribution: '<script>x</script>© <a href="https://osm.org/copyright" onclick="x()">OSM</a>',
    json: JSON.stringify({ vector_layers: [{ id: 'transportation' }] }),
  },
  Uint8Array.of(0x1f, 0x8b, 1, 2),
)
await writeFile(join(maps, 'relief.pmtiles'), pmtiles(Uint8Array.of(9, 8, 7)))
await writeFile(join(maps, 'broken.mbtiles'), 'nothing of the kind')

type Style = {
  sources: Record<string, { type: string; tiles?: string[]; attribution?: string; bounds?: number[] }>
  layers: { source?: string; type: string; paint?: Record<string, unknown> }[]
}
const styleAt = async (query: string) => (await (await app.request(`/map/style.json${query}`)).json()) as Style
const style = await styleAt('?base=relief')
const tileOf = (source: string, where: string) =>
  app.request(style.sources[source]!.tiles![0]!.replace('{z}/{x}/{y}', where))

test('streets are drawn by themselves, a picture when it is chosen; the file that cannot be read is named once', async () => {
  const plain = await styleAt('')
  assert.ok(plain.sources['file-streets'])
  assert.equal(plain.sources['file-relief'], undefined)
  const { 'file-streets': streets, 'file-relief': relief } = style.sources
  assert.deepEqual([streets?.type, streets?.bounds], ['vector', [7, 43, 8, 44]])
  assert.deepEqual([relief?.type, relief?.bounds], ['raster', [-10, -5, 10, 5]])
  assert.ok(style.layers.filter(({ source }) => source === 'file-streets').length > 10)
  assert.equal(style.layers.filter(({ source }) => source === 'file-relief').length, 1)
  await app.request('/map/style.json')
  assert.deepEqual(troubles, [join(maps, 'broken.mbtiles')])
})

test('tiles come as they lie in their file, for as long as it is the same', async () => {
  const packed = await tileOf('file-streets', '1/0/0')
  assert.deepEqual([packed.status, packed.headers.get('content-encoding')], [200, 'gzip'])
  assert.match(packed.headers.get('cache-control') ?? '', /immutable/)
  const plain = await tileOf('file-relief', '1/0/0')
  assert.equal(plain.headers.get('content-type'), 'image/png')
  assert.deepEqual([...new Uint8Array(await plain.arrayBuffer())], [9, 8, 7])
})

test('where a file has no tile there is none, and a file that is not there is not found', async () => {
  for (const source of ['file-streets', 'file-relief']) assert.equal((await tileOf(source, '1/1/1')).status, 204)
  for (const outside of ['1/2/0', '1/0/2', '27/0/0', '99999/0/0'])
    for (const source of ['file-streets', 'file-relief'])
      assert.equal((await tileOf(source, outside)).status, 404, outside)
  assert.equal((await app.request('/map/tiles/other/1/1/0/0')).status, 404)
  assert.equal((await app.request('/map/tiles/..%2Fsecret/1/1/0/0')).status, 404)
})

test('of an attribution its words and its links are kept, and nothing that runs', () => {
  const streets = style.sources['file-streets']?.attribution
  assert.equal(streets, 'x© <a href="https://osm.org/copyright" rel="noreferrer">OSM</a>')
  assert.equal(safeAttribution('<img src=x onerror=y>© <a href="javascript:z">me</a>'), '© me')
  assert.equal(safeAttribution('a < b "c"'), 'a &lt; b &quot;c&quot;')
})

test('names stand over a picture; one that is gone leaves the streets, and streets can be switched off', async () => {
  const at = (type: string) => style.layers.map((layer, n) => (layer.type === type ? n : -1)).filter((n) => n >= 0)
  const [picture = -1] = at('raster')
  assert.ok(picture > Math.max(...at('line'), ...at('fill')))
  assert.ok(picture < Math.min(...at('symbol')))
  assert.deepEqual(await styleAt('?base=gone'), await styleAt(''))
  assert.equal((await styleAt('?hidden=other&hidden=streets')).sources['file-streets'], undefined)
})

test('it is said what can be chosen', async () => {
  const { maps } = await (await app.request('/map/maps.json')).json()
  assert.deepEqual(
    maps.map(({ name, title, kind }: Record<string, string>) => [name, title, kind]),
    [
      ['relief', 'relief', 'picture'],
      ['streets', 'Streets of the town', 'streets'],
    ],
  )
})

test('with a map of one’s own ours is there for whoever asks for it', async () => {
  const own = basemapApp({ dataDir, styleUrl: 'https://tiles.example/style.json', onTrouble })
  assert.equal((await own.request('/map/style.json?theme=light')).status, 302)
  assert.equal((await own.request('/map/style.json?theme=light&base=streets')).status, 200)
})

test('an archive is served whole and in parts, to other programs too', async () => {
  const address = '/map/files/relief.pmtiles'
  const whole = await app.request(address)
  const bytes = new Uint8Array(await whole.arrayBuffer())
  const etag = whole.headers.get('etag')!
  assert.deepEqual([whole.status, whole.headers.get('accept-ranges')], [200, 'bytes'])
  assert.equal(new TextDecoder().decode(bytes.subarray(0, 7)), 'PMTiles')
  const ask = (range: string, more = {}) => app.request(address, { headers: { range, ...more } })
  const part = await ask('bytes=0-6', { 'if-range': etag })
  assert.deepEqual(
    [part.status, part.headers.get('content-range'), await part.text()],
    [206, `bytes 0-6/${bytes.length}`, 'PMTiles'],
  )
  assert.equal((await ask('bytes=-3')).headers.get('content-length'), '3')
  assert.equal((await ask('bytes=0-6', { 'if-range': '"another"' })).status, 200)
  const outside = await ask(`bytes=${bytes.length}-`)
  assert.deepEqual([outside.status, outside.headers.get('content-range')], [416, `bytes */${bytes.length}`])
  const head = await app.request(address, { method: 'HEAD' })
  assert.deepEqual([head.status, head.headers.get('content-length')], [200, String(bytes.length)])
  assert.equal((await app.request(address, { headers: { 'if-none-match': etag } })).status, 304)
  for (const other of ['streets.mbtiles', '..%2Fsecret.pmtiles', 'gone.pmtiles'])
    assert.equal((await app.request(`/map/files/${other}`)).status, 404, other)
})

test('vector tiles are described as TileJSON', async () => {
  const described = await (await app.request('http://muster.example/map/tiles/streets.json')).json()
  assert.deepEqual(
    [described.tilejson, described.name, described.vector_layers],
    ['3.0.0', 'Streets of the town', [{ id: 'transportation', fields: {} }]],
  )
  assert.equal((await app.request(described.tiles[0].replace('{z}/{x}/{y}', '1/0/0'))).status, 200)
})
