import { Hono } from 'hono'
import type { MapFiles } from './open-map-files.ts'

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

/** Tiles of the files in the folder of maps: `/tiles/{name}/{mark}/{z}/{x}/{y}`; 204 where a file has none. */
export function filesApp(files: MapFiles): Hono {
  const app = new Hono()
  app.get('/tiles/:name/:mark/:z{\\d+}/:x{\\d+}/:y{\\d+}', async (c) => {
    const { name, ...place } = c.req.param()
    const [z, x, y] = [place.z, place.x, place.y].map(Number) as [number, number, number]
    const file = (await files.all()).find((each) => each.name === name)
    if (!file || z > DEEPEST || Math.max(x, y) >= 2 ** z) return c.notFound()
    const tile = await file.tile(z, x, y)
    if (!tile) return c.body(null, 204, { 'cache-control': FOR_EVER })
    const packed = tile.isPacked ? { 'content-encoding': 'gzip' } : {}
    const headers = { 'content-type': TYPES[file.format], 'cache-control': FOR_EVER, ...packed }
    return c.body(Uint8Array.from(tile.bytes), 200, headers)
  })
  return app
}
