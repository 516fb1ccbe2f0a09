import type { MiddlewareHandler } from 'hono'
import type { Endpoint } from '#lib/contracts/endpoint.ts'

const BODIED = new Set(['POST', 'PUT', 'PATCH'])

/**
 * Refuses a body over `max` bytes. A declared length is judged at once; only a body without one is counted while it
 * streams, so that the common small request pays nothing. (Hono's own bodyLimit copies the request by a way that the
 * requests of @hono/node-server do not survive: every chunked body became a 500.)
 */
export function limitBody(
  max: number,
  refuse: () => Error,
  /** Bodies that are weighed where they are read, part by part. */
  isForm: (method: string, path: string) => boolean = () => false,
): MiddlewareHandler {
  return async (c, next) => {
    if (isForm(c.req.method, c.req.path)) return next()
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

/** Which requests carry forms with files (mount.ts reads those as they arrive). */
export function formsOf(endpoints: readonly Endpoint[]): (method: string, path: string) => boolean {
  const forms = endpoints.filter(({ files }) => files)
  const paths = forms.map((e) => ({ method: e.method.toUpperCase(), path: pathPattern(e.path) }))
  return (method, path) => paths.some((form) => form.method === method && form.path.test(path))
}

const pathPattern = (path: string) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
