import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { mapsFolder } from '#server/maps/maps-folder.ts'
import { filesApp } from './files/files-app.ts'
import { type OnTrouble, openMapFiles } from './files/open-map-files.ts'
import { landJson } from './land.ts'
import { mapLibreFile } from './maplibre-files.ts'
import { PALETTES, type ThemeName } from './palette.ts'
import { placesJson } from './places.ts'
import { basemapStyle } from './style.ts'
import { townJson } from './town.ts'

const json = (body: string, cacheControl: string) =>
  new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': cacheControl } })

const isTheme = (name: string): name is ThemeName => Object.hasOwn(PALETTES, name)

const DAY = 'public, max-age=86400'
const ALWAYS_ASK = 'no-cache'

type Parts = {
  dataDir: string
  styleUrl: string | null
  onTrouble: OnTrouble
}

/** The map without the internet, under `/map`: our own style, coasts, borders, place names, the training town, and MapLibre's worker. */
export function basemapApp({ dataDir, styleUrl, onTrouble }: Parts): Hono {
  const files = openMapFiles(mapsFolder(dataDir), onTrouble)
  const app = new Hono().basePath('/map')
  app.route('/', filesApp(files)) // its tiles are packed already
  app.use(compress(), etag())
  app.get('/style.json', async (c) => {
    const { theme = '', near, lang, base } = c.req.query()
    const hidden = c.req.queries('hidden')
    if (styleUrl && base === undefined) return c.redirect(styleUrl)
    const wish = { theme: isTheme(theme) ? theme : 'dark', near, lang, base, hidden } as const
    const style = basemapStyle({ ...wish, files: await files.all() })
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
