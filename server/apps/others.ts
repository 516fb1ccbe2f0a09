import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import { DATABASE_AWAY, isDatabaseAway } from '#server/db/unavailable.ts'
import { isTryLater } from '#server/guessing/try-password.ts'
import { documentsApp } from './documents.ts'
import { mayReadMetrics, openMetrics } from './metrics.ts'
import type { Runtime } from './runtime.ts'
import { signInRoutes } from './sign-in.ts'

type Listener = (req: IncomingMessage, res: ServerResponse) => unknown

/** What is neither an API nor a page: sign-in, the OpenAPI documents, health. */
export function otherRoutes(
  rt: Runtime,
  extra: { prefix: string; app: Hono }[] = [],
): (path: string) => Listener | undefined {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.onError((err, c) => refuse(err, c, rt.log))
  signInRoutes(app, rt)
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
  app.get('/metrics', async (c) => {
    if (!mayReadMetrics(c, rt.config)) return c.text('The metrics are not for everybody (README)', 403)
    return c.text(await metrics.metrics(), 200, { 'content-type': metrics.contentType })
  })
  for (const { app: mounted } of extra) app.route('/', mounted) // it knows its own prefix
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const prefixes = ['/api/auth', '/openapi', ...extra.map((e) => e.prefix)]
  const ours = (path: string) =>
    ['/livez', '/readyz', '/metrics'].includes(path) || prefixes.some((prefix) => path.startsWith(`${prefix}/`))
  return (path) => (ours(path) ? listener : undefined)
}

function refuse(err: Error, c: Context, log: Logger): Response {
  if (isTryLater(err)) return c.json({ message: err.message }, 429, { 'retry-after': String(err.seconds) })
  if (err instanceof HTTPException) return c.json({ message: err.message }, err.status)
  log.error({ err, path: c.req.path }, 'request failed')
  return isDatabaseAway(err)
    ? c.json({ message: DATABASE_AWAY }, 503)
    : c.json({ message: 'Something went wrong on our side' }, 500)
}
