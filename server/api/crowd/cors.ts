import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { crowdEndpoints } from '#lib/contracts/crowd/index.ts'
import type { Env } from '#server/http/env.ts'

const METHODS = 'POST, GET, PUT, DELETE, OPTIONS'

/** Any origin may read any answer, errors included: credentials here are tokens, never cookies of another site. */
export const openToAll: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  c.res.headers.set('Access-Control-Allow-Origin', '*') // afterwards: an answer made without `c` has no other headers
}

/** OPTIONS needs no token and answers 200 with what may be done, exactly as the reference prints it. */
export function answerOptions(app: OpenAPIHono<Env>): void {
  for (const path of new Set(crowdEndpoints.map((e) => e.path.replaceAll(/\{(\w+)\}/g, ':$1'))))
    app.options(path, (c) => {
      c.header('Access-Control-Allow-Headers', 'Authorization, Content-type')
      c.header('Allow', METHODS)
      c.header('Access-Control-Allow-Methods', METHODS)
      return c.json({ allowed_privileges: ['read', 'create', 'search'] })
    })
}
