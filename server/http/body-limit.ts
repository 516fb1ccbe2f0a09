import type { MiddlewareHandler } from 'hono'

const BODIED = new Set(['POST', 'PUT', 'PATCH'])

/**
 * Refuses a body over `max` bytes. A declared length is judged at once; only a body without one is counted while it
 * streams, so that the common small request pays nothing. (Hono's own bodyLimit copies the request by a way that the
 * requests of @hono/node-server do not survive: every chunked body became a 500.)
 */
export function limitBody(max: number, refuse: () => Error): MiddlewareHandler {
  return async (c, next) => {
    const declared = c.req.header('content-length')
    if (declared !== undefined && Number(declared) > max) throw refuse()
    if (declared === undefined && BODIED.has(c.req.method)) c.req.raw = await readWhole(c.req.raw, max, refuse)
    await next()
  }
}

/** The same request with its body in memory. */
async function readWhole(request: Request, max: number, refuse: () => Error): Promise<Request> {
  const { url, method, headers } = request
  if (!request.body) return request
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader() // not cancelled when it is too much: that would cut the line before the answer
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > max) throw refuse()
    chunks.push(part.value)
  }
  return new Request(url, { method, headers, body: Buffer.concat(chunks) })
}
