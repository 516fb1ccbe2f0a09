import { Hono as App, type Context as Hono } from 'hono'
import { isStorable } from '#lib/storable.ts'
import { isDatabaseAway } from '#server/db/unavailable.ts'
import { setUpByToken } from '#server/domain/crowd/providers/index.ts'
import { DomainError, isDomainError } from '#server/domain/error.ts'
import { limitBody } from '#server/http/body-limit.ts'
import type { Env } from '#server/http/env.ts'
import { countGuess, refuseGuess } from '#server/http/guessed.ts'
import { originOf } from '#server/http/origin-of.ts'
import type { Parts } from '#server/parts/parts.ts'

import { frontlinesms } from './frontlinesms.ts'
import type { Asked, Gateway } from './gateway.ts'
import { countCalls } from './limits.ts'
import { nexmo } from './nexmo.ts'
import { ownGateway } from './own-gateway.ts'
import { queryOf, readBody } from './read-fields.ts'
import { smssync } from './smssync.ts'
import { twilio } from './twilio.ts'

const GATEWAYS = new Map<string, Gateway>(Object.entries({ smssync, frontlinesms, twilio, nexmo }))
const MOST_BYTES = 256 * 1024
const TOO_LARGE = 'The body is too large'

/** Where data providers deliver (`/sms/{provider}/{token}`): one Hono app, mounted in front of Next and inside it. */
export function intakeApp(rt: Parts): App<Env> {
  const app = new App<Env>({ strict: false })
  app.onError(render)
  app.notFound((c) => c.text('There is nothing at this path', 404))
  app.use('*', async (c, next) => {
    c.set('rt', rt)
    await next()
  })
  app.use('*', countCalls(rt))
  app.use(
    '*',
    limitBody(MOST_BYTES, () => new DomainError('unprocessable', TOO_LARGE)),
  )
  app.post('/sms/gateway/:token', ownGateway)
  app.on(['GET', 'POST'], '/sms/:provider/:token', answer)
  app.all('/sms/:provider/:token', (c) => c.text('GET or POST', 405, { allow: 'GET, POST' }))
  return app
}

async function answer(c: Hono<Env>): Promise<Response> {
  const { provider = '', token = '' } = c.req.param()
  const gateway = GATEWAYS.get(provider)
  const setUp = gateway && isStorable(token) ? await setUpByToken(c.var.rt.db, provider, token) : undefined
  if (!gateway || !setUp) {
    countGuess(c, 'key')
    return c.text('There is nothing at this path', 404)
  }
  if (gateway.byWord) refuseGuess(c, 'key')
  const { rt } = c.var
  const ctx = rt.contextOf({ teamId: setUp.teamId, centre: 'live', actor: { kind: 'system' } })
  const asked: Asked = { ctx, setUp, http: c, url: addressOf(c), query: queryOf(c.req.url), ...(await readBody(c)) }
  if (gateway.isGenuine(asked)) return gateway.answer(asked)
  countGuess(c, 'key')
  return gateway.refuse(c, 403, 'This was not signed with what is set up here')
}

/** Behind a proxy the request comes to another address than the provider called. */
function addressOf(c: Hono<Env>): string {
  const { pathname, search } = new URL(c.req.url)
  return `${originOf(c.var.rt.config, c.req.url)}${pathname}${search}`
}

function render(error: unknown, c: Hono<Env>): Response {
  if (isDomainError(error) && error.code === 'too_many') return c.text(error.message, 429)
  if (isDomainError(error) && error.message === TOO_LARGE) return c.text(TOO_LARGE, 413)
  if (isDatabaseAway(error)) return c.text('Try again shortly', 503)
  // Not this request's fault, or so it must be treated: the provider shall come again.
  c.var.rt.log.error({ err: error, path: c.req.path.replace(/[^/]+$/, '…') }, 'a message was not taken in')
  return c.text('Something went wrong on our side', 500)
}
