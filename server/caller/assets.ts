import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { newest } from '#server/build/newest.ts'
import { buildCallerAssets } from '../build/caller-assets.ts'
import { PLAIN_STYLE } from './pages/plain-style.ts'

type Script = { path: string; text: string }
/** `style` stands in the page itself; a policy allows it, and the one for a page without JavaScript, by `styleHash`. */
export type CallerAssets = { caller: Script; form: Script; style: string; styleHash: string }

const FOR_EVER = 'public, max-age=31536000, immutable'
let kept: CallerAssets | undefined

/** The programs and the style of the caller's pages, built when they have to be. In development they are looked at each time. */
export function callerAssets(): CallerAssets {
  if (!kept || process.env.NODE_ENV === 'development') kept = load()
  return kept
}

/** Serves the programs, `GET /r/assets/{name}-{hash}.js`, compressed: bad coverage is where they are wanted. */
export function assetsApp(): Hono {
  return new Hono().get('/r/assets/:name', compress(), (c) => {
    const { caller, form } = callerAssets()
    const script = [caller, form].find(({ path }) => path === c.req.path)
    if (!script) return c.text('Not found', 404)
    const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': FOR_EVER }
    return c.body(script.text, 200, { ...headers, 'x-content-type-options': 'nosniff' })
  })
}

function load(): CallerAssets {
  const { caller, form, style } = buildCallerAssets(rootFolder(), newest)
  const script = (name: string, text: string) => ({
    path: `/r/assets/${name}-${hash(text, 'hex').slice(0, 16)}.js`,
    text,
  })
  const styleHash = [style, PLAIN_STYLE].map((css) => `'sha256-${hash(css, 'base64')}'`).join(' ')
  return { caller: script('caller', caller), form: script('form', form), style, styleHash }
}

const hash = (text: string, encoding: 'hex' | 'base64') => createHash('sha256').update(text).digest(encoding)

/** Inside Next's bundle this file is somewhere else; Next is started in the root folder. */
function rootFolder(): string {
  const here = join(import.meta.dirname ?? '.', '../..')
  return existsSync(join(here, 'components/caller')) ? here : process.cwd()
}
