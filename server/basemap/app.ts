import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { landJson } from './land.ts'
import { mapLibreFile } from './maplibre-files.ts'
import { placesJson } from './places.ts'
import { basemapStyle } from './style.ts'
import { townJson } from './town.ts'

const json = (body: string, cacheControl: string) =>
  new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': cacheControl } })

const DAY = 'public, max-age=86400'
const ALWAYS_ASK = 'no-cache'

/** The map without the internet, under `/map`: our own style, coasts, borders, place names, the training town, and MapLibre's worker. */
export function basemapApp({ dataDir, styleUrl }: { dataDir: string; styleUrl: string | null }): Hono {
  const app = new Hono().basePath('/map')
  app.use(compress(), etag())
  app.get('/style.json', (c) => {
    if (styleUrl) return c.redirect(styleUrl)
    const style = basemapStyle(c.req.query('theme') === 'light' ? 'light' : 'dark', c.req.query('near'))
    return json(JSON.stringify(style), ALWAYS_ASK)
  })
  app.get('/land.json', async () => json(await landJson(), DAY))
  app.get('/places.json', async (c) => json(await placesJson(c.req.query('near')), DAY))
  app.get('/town.json', async () => json(await townJson(dataDir), ALWAYS_ASK))
  app.get('/:file{maplibre-gl-(worker|shared)\\.mjs}', async (c) => {
    const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': ALWAYS_ASK }
    return new Response(await mapLibreFile(c.req.param('file')), { headers })
  })
  return app
}
