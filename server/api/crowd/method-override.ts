import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { Env } from '#server/http/env.ts'

const HEADER = 'x-http-method-override'

/** Clients that can only POST say what they mean in a header: PUT or DELETE (facts C17). */
export const overrideMethod =
  (app: OpenAPIHono<Env>): MiddlewareHandler<Env> =>
  async (c, next) => {
    const method = c.req.header(HEADER)?.toUpperCase()
    if (c.req.method !== 'POST' || (method !== 'PUT' && method !== 'DELETE')) return next()
    const headers = new Headers(c.req.raw.headers)
    headers.delete(HEADER)
    // Part by part: the requests of @hono/node-server cannot be copied as a whole (body-limit.ts).
    const { url, body } = c.req.raw
    return app.fetch(new Request(url, { method, headers, ...(body && { body, duplex: 'half' }) }), c.env)
  }
