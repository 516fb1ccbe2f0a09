import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { openApiDocuments } from './openapi.ts'

/** The OpenAPI documents, `/openapi/team.json` and so on: open to everybody, like the page that renders them. */
export function documentsApp(rt: Parameters<typeof openApiDocuments>[0]): Hono {
  const app = new Hono()
  app.use('/openapi/*', compress(), etag())
  app.get('/openapi/:name', (c) => {
    const document = openApiDocuments(rt)[c.req.param('name')]
    return document ? c.json(document) : c.json({ message: 'There are team.json, reports.json and crowd.json' }, 404)
  })
  return app
}
