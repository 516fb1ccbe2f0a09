import { Readable } from 'node:stream'
import { type Context as Call, Hono } from 'hono'
import { readRange } from '#lib/byte-range.ts'
import type { Db } from '#server/db/open.ts'
import {
  extensionFor,
  type Files,
  keyOf,
  originalKeyOf,
  type Served,
  servedAs,
  thumbnailKeyOf,
} from '#server/domain/media/index.ts'

type Parts = {
  db: Db
  files: Pick<Files, 'read'>
  /** Whether whoever asks with these headers may have the original of what is served. */
  mayHaveOriginal: (headers: Headers, served: Served) => Promise<boolean>
  now: () => Date
  onTrouble: (error: unknown) => void
}
type Sent = {
  key: string
  type: string
  name: string
  size?: number
  inline?: boolean
  headers?: Record<string, string>
}

const FILE = '/:file{[0-9a-f]{128}\\.[a-z0-9]{3,4}}'

/**
 * Media under `/media`, to whoever knows their address: nothing else guards them (facts T46), so nothing may find out
 * about them by itself, and what is in them may do nothing. A citizen's picture is a clean copy; its original, with what
 * the camera noted, is for those who may read reports (decision 019).
 */
export function mediaApp({ db, files, mayHaveOriginal, now, onTrouble }: Parts): Hono {
  const app = new Hono().basePath('/media')
  app.notFound(() => refuse(404, 'There is nothing at this address'))
  app.onError((error) => {
    onTrouble(error)
    return refuse(503, 'The file cannot be read at the moment')
  })
  app.get(FILE, async (c) => {
    const found = await servedAs(db, c.req.param('file'))
    if (!found) return c.notFound()
    if (found.until && found.until <= now()) return refuse(410, 'The file was kept for a day, and is gone')
    const { id, type, bytes: size } = found
    const name = `${id}${found.file.slice(found.file.lastIndexOf('.'))}`
    return serve(c, files, { key: keyOf(found.teamId, found.file), type, name, size })
  })
  app.get(`${FILE}/thumbnail`, async (c) => {
    const found = await servedAs(db, c.req.param('file'))
    if (!found?.thumbnail) return c.notFound()
    const key = thumbnailKeyOf(found.teamId, found.file)
    return serve(c, files, { key, type: 'image/webp', name: `${found.id}.webp` })
  })
  app.get(`${FILE}/original`, async (c) => {
    const found = await servedAs(db, c.req.param('file'))
    if (!found?.originalType || !(await mayHaveOriginal(c.req.raw.headers, found))) return c.notFound()
    const [type, key] = [found.originalType, originalKeyOf(found.teamId, found.file)]
    const name = `${found.id}-original.${extensionFor(type)}`
    const inline = /^image\/(jpeg|png|gif|webp)$/.test(type) // what every browser shows by itself
    return serve(c, files, { key, type, name, inline, headers: { 'cache-control': 'private, no-store' } })
  })
  return app
}

async function serve(
  c: Call,
  files: Parts['files'],
  { key, type, name, size, inline = /^(image|video)\//.test(type), headers: more }: Sent,
): Promise<Response> {
  const etag = `"${name}"` // the bytes under a name never change
  const headers: Record<string, string> = { ...QUIET, etag, 'content-type': type, ...more }
  headers['content-disposition'] = `${inline ? 'inline' : 'attachment'}; filename="${name}"`
  if (c.req.header('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  if (size === undefined) return send(c, () => files.read(key), 200, headers)
  headers['accept-ranges'] = 'bytes'
  const span = [undefined, etag].includes(c.req.header('if-range')) ? readRange(c.req.header('range'), size) : undefined
  if (span === null)
    return new Response(null, { status: 416, headers: { ...QUIET, 'content-range': `bytes */${size}` } })
  headers['content-length'] = String(span ? span.end - span.start + 1 : size)
  if (span) headers['content-range'] = `bytes ${span.start}-${span.end}/${size}`
  return send(c, () => files.read(key, span), span ? 206 : 200, headers)
}

/** `HEAD` is answered without opening the file: nobody would read, and so close, the stream. */
async function send(c: Call, read: () => Promise<Readable | undefined>, status: number, headers: HeadersInit) {
  if (c.req.method === 'HEAD') return new Response(null, { status, headers })
  const bytes = await read()
  if (!bytes) throw new Error('The file of a medium is missing')
  // safe: Node's web streams and the DOM's differ in name only
  return new Response(Readable.toWeb(bytes) as ReadableStream<Uint8Array>, { status, headers })
}

const refuse = (status: number, message: string) => Response.json({ message }, { status, headers: QUIET })

/** Not sniffed, not run, not found by a search engine; the address is told to no other site. */
const QUIET: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'",
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, max-age=86400, immutable',
}
