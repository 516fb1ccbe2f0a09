import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { openApiDocuments } from '#server/http/openapi.ts'
import type { Runtime } from '#server/runtime.ts'

type Listener = (req: IncomingMessage, res: ServerResponse) => unknown

/** What is neither an API nor a page: sign-in, the OpenAPI documents, health. */
export function otherRoutes(
  rt: Runtime,
  extra: { prefix: string; app: Hono }[] = [],
): (path: string) => Listener | undefined {
  const app = new Hono()
  app.on(['GET', 'POST'], '/api/auth/*', (c) => rt.auth.handler(c.req.raw))
  app.get('/openapi/:name', (c) => {
    const document = openApiDocuments(rt)[c.req.param('name')]
    return document ? c.json(document) : c.json({ message: 'There are team.json, reports.json and crowd.json' }, 404)
  })
  app.get('/livez', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    const ready = await sql`select 1`.execute(rt.db).then(
      () => true,
      () => false,
    )
    return c.text(ready ? 'ok' : 'the database does not answer', ready ? 200 : 503)
  })
  for (const { prefix, app: mounted } of extra) app.route(prefix, mounted)
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const prefixes = ['/api/auth', '/openapi', ...extra.map((e) => e.prefix)]
  const ours = (path: string) =>
    path === '/livez' || path === '/readyz' || prefixes.some((prefix) => path.startsWith(`${prefix}/`))
  return (path) => (ours(path) ? listener : undefined)
}
