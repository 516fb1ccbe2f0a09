import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

const BODIED = new Set(['POST', 'PUT', 'PATCH'])

/**
 * Refuses a body over `max` bytes. A declared length is judged at once; only a body without one is counted while it
 * streams, so that the common small request pays nothing.
 */
export function limitBody(max: number, refuse: () => Error): MiddlewareHandler {
  const counted = bodyLimit({
    maxSize: max,
    onError: () => {
      throw refuse()
    },
  })
  return async (c, next) => {
    const declared = c.req.header('content-length')
    if (declared === undefined && BODIED.has(c.req.method)) return counted(c, next)
    if (declared !== undefined && Number(declared) > max) throw refuse()
    await next()
  }
}
