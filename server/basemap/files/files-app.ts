import { basename } from 'node:path'
import { Hono } from 'hono'
import { kindOf, type MapFile } from './map-file.ts'
import type { MapFiles } from './open-map-files.ts'
import { serveWhole } from './serve-whole.ts'

const TYPES = {
  pbf: 'application/x-protobuf',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
} as const
/** Each address has the file's mark in it. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Nobody draws deeper, and no file goes there. */
const DEEPEST = 26

/** Anybody is served these, as the map itself: other programs read them from wherever they are. */
const FOR_ALL = { 'access-control-allow-origin': '*' }

/**
 * The files in the folder of maps: what they are (`/maps.json`), their tiles (`/tiles/{name}/{mark}/{z}/{x}/{y}`; 204 where a
 * file has none), and for other programs a TileJSON (`/tiles/{name}.json`) and PMTiles archives whole (`/files/{name}.pmtiles`).
 */
export function filesApp(files: MapFiles): Hono {
  const app = new Hono()
  const named = async (name: string) => (await files.all()).find((each) => each.name === name)
  app.get('/maps.json', async (c) =>
    c.json({ maps: (await files.all()).flatMap(shown) }, 200, { 'cache-control': 'no-cache' }),
  )
  app.get('/files/:file{.+.pmtiles}', async (c) => {
    const path = c.req.param('file')
    const file = (await files.all()).find((each) => basename(each.path) === path)
    return file ? serveWhole(c, file, FOR_ALL) : c.notFound()
  })
  app.get('/tiles/:file{[^/]+.json}', async (c) => {
    const file = await named(c.req.param('file').slice(0, -'.json'.length))
    return file ? c.json(tileJsonOf(file, c.req.url), 200, { ...FOR_ALL, 'cache-control': 'no-cache' }) : c.notFound()
  })
  app.get('/tiles/:name/:mark/:z{\\d+}/:x{\\d+}/:y{\\d+}', async (c) => {
    const { name, ...place } = c.req.param()
    const [z, x, y] = [place.z, place.x, place.y].map(Number) as [number, number, number]
    const file = await named(name)
    if (!file || z > DEEPEST || Math.max(x, y) >= 2 ** z) return c.notFound()
    const tile = await file.tile(z, x, y)
    if (!tile) return c.body(null, 204, { ...FOR_ALL, 'cache-control': FOR_EVER })
    const packed = tile.isPacked ? { 'content-encoding': 'gzip' } : {}
    const headers = { ...FOR_ALL, 'content-type': TYPES[file.format], 'cache-control': FOR_EVER, ...packed }
    return c.body(Uint8Array.from(tile.bytes), 200, headers)
  })
  return app
}

/** What can be chosen, or switched off. */
function shown(file: MapFile) {
  const kind = kindOf(file)
  const { name, title, bounds, minzoom, maxzoom } = file
  return kind ? [{ name, title, kind, bounds, minzoom, maxzoom }] : []
}

/** TileJSON 3.0, with addresses on the server that was asked. */
function tileJsonOf(file: MapFile, asked: string) {
  const { name, mark, title, bounds, minzoom, maxzoom, attribution, vectorLayers, format } = file
  const tiles = [`${new URL(asked).origin}/map/tiles/${encodeURIComponent(name)}/${mark}/{z}/{x}/{y}`]
  const layers = format === 'pbf' ? { vector_layers: vectorLayers.map(({ id, fields = {} }) => ({ id, fields })) } : {}
  return { tilejson: '3.0.0', name: title, tiles, bounds, minzoom, maxzoom, attribution, ...layers }
}
