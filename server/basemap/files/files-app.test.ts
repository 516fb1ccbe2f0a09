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
  layers: { source?: string }[]
}
const style = (await (await app.request('/map/style.json')).json()) as Style
const tileOf = (source: string, where: string) =>
  app.request(style.sources[source]!.tiles![0]!.replace('{z}/{x}/{y}', where))

test('the style draws every file that can be read; the one that cannot is named once', async () => {
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
