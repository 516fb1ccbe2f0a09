import { Readable } from 'node:stream'
import { type Context as Call, Hono } from 'hono'
import { compress } from 'hono/compress'
import { bearer, type openKeys } from '#server/auth/keys.ts'
import { isSameOrigin } from '#server/auth/origin.ts'
import type { openSessions } from '#server/auth/sessions.ts'
import type { Config } from '#server/config.ts'
import type { Db } from '#server/db/open.ts'
import { type Files, keyOf } from '#server/domain/media/index.ts'
import { type Overlay, overlayOf } from '#server/domain/overlays/index.ts'
import type { Pictures } from './open-pictures.ts'
import { tileAddress } from './tile-address.ts'

type Parts = {
  db: Db
  files: Pick<Files, 'read'>
  keys: Pick<ReturnType<typeof openKeys>, 'find'>
  sessions: Pick<ReturnType<typeof openSessions>, 'find'>
  config: Pick<Config, 'PUBLIC_URL'>
  pictures: Pictures
  onTrouble: (about: { err: unknown; overlay: string }, text: string) => void
}

const DEEPEST = 24
/** Nothing in it: what a server has no picture of. */
const EMPTY = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

/**
 * What lies over the map, under `/map/overlays/{id}/{mark}`: files as GeoJSON, and the pictures of other servers, fetched by
 * this one. Only for who is signed in to the overlay's team, or has a key of it with `overlays:read`; to anybody else there is
 * nothing here. No browser ever learns where the pictures come from.
 */
export function overlaysApp(parts: Parts): Hono {
  const { db, files, pictures, onTrouble } = parts
  const app = new Hono().basePath('/map/overlays')
  const told = new Set<string>()
  const find = async (c: Call): Promise<(Overlay & { teamId: string }) | undefined> => {
    const caller = await callerOf(c.req.raw.headers, parts)
    if (!caller?.scopes.has('overlays:read')) return undefined
    const overlay = await overlayOf(db, caller.teamId, c.req.param('id') ?? '')
    return overlay && { ...overlay, teamId: caller.teamId }
  }
  app.get('/:id/:mark/features.geojson', compress(), async (c) => {
    const overlay = await find(c)
    const bytes = overlay?.file ? await files.read(keyOf(overlay.teamId, overlay.file)) : undefined
    if (!bytes) return c.notFound()
    // safe: Node's web streams and the DOM's differ in name only
    const body = Readable.toWeb(bytes) as ReadableStream<Uint8Array>
    return new Response(body, { headers: { ...QUIET, ...KEPT, 'content-type': 'application/geo+json' } })
  })
  app.get('/:id/:mark/:z{\\d+}/:x{\\d+}/:y{\\d+}', async (c) => {
    const [z, x, y] = (['z', 'x', 'y'] as const).map((name) => Number(c.req.param(name))) as [number, number, number]
    if (z > DEEPEST || Math.max(x, y) >= 2 ** z) return c.notFound()
    const overlay = await find(c)
    if (!overlay?.url) return c.notFound()
    const name = `${overlay.id}/${overlay.version}/${z}/${x}/${y}`
    try {
      const { bytes, type } = await pictures.get(name, tileAddress(overlay, { z, x, y }))
      return c.body(Uint8Array.from(bytes), 200, { ...QUIET, ...KEPT, 'content-type': type })
    } catch (err) {
      if (isNotThere(err)) return c.body(EMPTY, 200, { ...QUIET, ...KEPT, 'content-type': 'image/png' })
      // One view of a map asks for twenty: it is said once, until the overlay is changed or the server starts again.
      const mark = `${overlay.id}/${overlay.version}`
      if (!told.has(mark)) onTrouble({ err, overlay: overlay.id }, 'pictures of an overlay could not be fetched')
      told.add(mark)
      return c.json({ message: 'The server of this overlay did not give the picture' }, 502, QUIET)
    }
  })
  return app
}

const isNotThere = (error: unknown) => error instanceof Error && /^HTTP (404|410|204)$/.test(error.message)

/** An `Authorization` header decides alone; without one, who is signed in on one of our own pages. */
async function callerOf(headers: Headers, { keys, sessions, config }: Parts) {
  const header = headers.get('authorization')
  const secret = bearer(header)
  if (header !== null) return secret === undefined ? undefined : keys.find('team', secret)
  return isSameOrigin(headers, headers.get('host') ?? undefined, config.PUBLIC_URL) ? sessions.find(headers) : undefined
}

const KEPT = { 'cache-control': 'private, max-age=3600' }
const QUIET = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
}
