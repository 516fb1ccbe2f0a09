import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { newest } from '#server/build/newest.ts'
import { buildCallerAssets } from '../build/caller-assets.ts'
import { rootFolder } from '../build/root-folder.ts'
import { PLAIN_STYLE } from './pages/plain-style.ts'

type Script = { path: string; text: string }
/** `style` stands in the page itself; a policy allows it, and the one for a page without JavaScript, by `styleHash`. */
export type CallerAssets = { caller: Script; form: Script; worker: string; style: string; styleHash: string }

const FOR_EVER = 'public, max-age=31536000, immutable'
const SCRIPT = { 'content-type': 'text/javascript; charset=utf-8', 'x-content-type-options': 'nosniff' }
let kept: CallerAssets | undefined

/** The programs and the style of the caller's pages, built when they have to be. In development they are looked at each time. */
export function callerAssets(): CallerAssets {
  if (!kept || process.env.NODE_ENV === 'development') kept = load()
  return kept
}

/**
 * Serves the programs, `GET /r/assets/{name}-{hash}.js`, compressed: bad coverage is where they are wanted. And the form's
 * service worker, under one name for ever: that is how a browser finds a newer one.
 */
export function assetsApp(): Hono {
  const app = new Hono().get('/report/worker.js', compress(), (c) =>
    c.body(callerAssets().worker, 200, { ...SCRIPT, 'cache-control': 'no-cache' }),
  )
  return app.get('/r/assets/:name', compress(), (c) => {
    const { caller, form } = callerAssets()
    const script = [caller, form].find(({ path }) => path === c.req.path)
    if (!script) return c.text('Not found', 404)
    return c.body(script.text, 200, { ...SCRIPT, 'cache-control': FOR_EVER })
  })
}

function load(): CallerAssets {
  const { caller, form, worker, style } = buildCallerAssets(rootFolder(), newest)
  const script = (name: string, text: string) => ({
    path: `/r/assets/${name}-${hash(text, 'hex').slice(0, 16)}.js`,
    text,
  })
  const styleHash = [style, PLAIN_STYLE].map((css) => `'sha256-${hash(css, 'base64')}'`).join(' ')
  return { caller: script('caller', caller), form: script('form', form), worker, style, styleHash }
}

const hash = (text: string, encoding: 'hex' | 'base64') => createHash('sha256').update(text).digest(encoding)
