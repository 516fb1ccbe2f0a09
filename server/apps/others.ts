import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { sql } from 'kysely'
import { ADDRESS_HEADER } from '#server/auth/better-auth.ts'
import { limitBody } from '#server/http/body-limit.ts'
import { addressOf } from '#server/limits/client-address.ts'
import { documentsApp } from './documents.ts'
import { openMetrics } from './metrics.ts'
import type { Runtime } from './runtime.ts'

type Listener = (req: IncomingMessage, res: ServerResponse) => unknown

/** Whoever signs in has not said yet who they are, so little is read of them. */
const MAX_SIGN_IN = 64 * 1024
const tooLarge = () => new HTTPException(413, { message: 'The body is too large' })

/** What is neither an API nor a page: sign-in, the OpenAPI documents, health. */
export function otherRoutes(
  rt: Runtime,
  extra: { prefix: string; app: Hono }[] = [],
): (path: string) => Listener | undefined {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.use('/api/auth/*', limitBody(MAX_SIGN_IN, tooLarge))
  app.on(['GET', 'POST'], '/api/auth/*', async (c) =>
    sayWhen(await rt.auth.handler(withAddress(c.req.raw, addressOf(c, rt.config)))),
  )
  app.onError((err, c) => {
    if (err instanceof HTTPException) return c.json({ message: err.message }, err.status)
    rt.log.error({ err, path: c.req.path }, 'request failed')
    return c.json({ message: 'Something went wrong on our side' }, 500)
  })
  app.route('/', documentsApp(rt))
  app.get('/livez', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    const ready = await sql`select 1`.execute(rt.db).then(
      () => true,
      () => false,
    )
    return c.text(ready ? 'ok' : 'the database does not answer', ready ? 200 : 503)
  })
  const metrics = openMetrics(rt)
  app.get('/metrics', async (c) => c.text(await metrics.metrics(), 200, { 'content-type': metrics.contentType }))
  for (const { app: mounted } of extra) app.route('/', mounted) // it knows its own prefix
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const prefixes = ['/api/auth', '/openapi', ...extra.map((e) => e.prefix)]
  const ours = (path: string) =>
    ['/livez', '/readyz', '/metrics'].includes(path) || prefixes.some((prefix) => path.startsWith(`${prefix}/`))
  return (path) => (ours(path) ? listener : undefined)
}

/** Tells sign-in who is knocking, for its rate limit; whatever the request claims. */
function withAddress(request: Request, address: string): Request {
  const headers = new Headers(request.headers)
  headers.set(ADDRESS_HEADER, address)
  const { method, body } = request // the adapter's request is no real Request, so it is taken apart
  return new Request(request.url, { method, headers, ...(body && { body, duplex: 'half' }) })
}

/** The library names its delay in a header of its own. */
function sayWhen(answer: Response): Response {
  const seconds = answer.headers.get('x-retry-after')
  if (seconds) answer.headers.set('retry-after', seconds)
  return answer
}
