import { type Context as Call, Hono } from 'hono'
import { pickLocale } from '#lib/words/pick-locale.ts'
import { beQuiet } from '#server/caller/headers.ts'
import { countAddress } from '#server/caller/limits.ts'
import { smallBody } from '#server/caller/read-body.ts'
import { wordsIn } from '#server/channels/notice-words.ts'
import { isDatabaseAway } from '#server/db/unavailable.ts'
import { DomainError, isDomainError } from '#server/domain/error.ts'
import type { Parts } from '#server/parts/parts.ts'
import { linkRoutes } from './link-routes.ts'
import { endPage, troublePage } from './pages/answer-page.ts'
import { voiceRoutes } from './voice-routes.ts'

/** Where whoever was called answers without signing in (`/a/{token}`, `/voice/{token}`): one Hono app, mounted in front of Next and inside it. */
export function answeringApp(rt: Parts): Hono {
  const app = new Hono({ strict: false })
  app.onError((error, c) => render(error, c, rt))
  app.notFound((c) => render(new DomainError('gone', 'There is nothing at this path'), c, rt))
  app.use('*', beQuiet)
  app.use('*', countAddress(rt))
  app.use('*', smallBody)
  linkRoutes(app, rt)
  voiceRoutes(app, rt)
  return app
}

/** Nobody is known here who could be spoken to in their language: the browser's it is. */
async function render(error: unknown, c: Call, rt: Parts): Promise<Response> {
  const reader = await wordsIn(pickLocale(undefined, c.req.header('accept-language') ?? null))
  if (isDomainError(error) && error.code === 'gone') return c.html(endPage(reader, 'gone'), 404)
  if (isDomainError(error) && error.code === 'forbidden') return c.text(error.message, 403)
  if (isDomainError(error) && error.code === 'too_many') return c.html(troublePage(reader), 429)
  if (isDomainError(error)) return c.html(troublePage(reader), 400)
  rt.log.error({ err: error, path: c.req.path.replace(/^\/(a|voice)\/[^/]+/, '/$1/…') }, 'an answer was not taken')
  return c.html(troublePage(reader), isDatabaseAway(error) ? 503 : 500)
}
