import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { readRange } from '#lib/byte-range.ts'

type File = { path: string; bytes: number; mark: string }

/** A file as it lies on disk, or the part of it that was asked for (RFC 9110 14): 200, 206, 304 or 416. */
export function serveWhole(c: Context, { path, bytes, mark }: File, more: Record<string, string>): Response {
  const etag = `"${mark}"`
  const headers: Record<string, string> = {
    ...more,
    'access-control-expose-headers': 'accept-ranges, content-length, content-range, etag',
    'accept-ranges': 'bytes',
    'cache-control': 'no-cache',
    'content-type': 'application/vnd.pmtiles',
    etag,
  }
  if (c.req.header('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  const isSame = [undefined, etag].includes(c.req.header('if-range'))
  const span = isSame ? readRange(c.req.header('range'), bytes) : undefined
  if (span === null)
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${bytes}` } })
  headers['content-length'] = String(span ? span.end - span.start + 1 : bytes)
  if (span) headers['content-range'] = `bytes ${span.start}-${span.end}/${bytes}`
  const status = span ? 206 : 200
  if (c.req.method === 'HEAD') return new Response(null, { status, headers })
  // safe: Node's web streams and the DOM's differ in name only
  const body = Readable.toWeb(createReadStream(path, span)) as ReadableStream<Uint8Array>
  return new Response(body, { status, headers })
}
