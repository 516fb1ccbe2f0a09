import type { HttpBindings } from '@hono/node-server'
import type { Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ADDRESS_HEADER } from '#server/auth/better-auth.ts'
import { tryPassword } from '#server/guessing/try-password.ts'
import { limitBody } from '#server/http/body-limit.ts'
import { addressOf } from '#server/limits/client-address.ts'
import type { Runtime } from './runtime.ts'

type Parts = Pick<Runtime, 'auth' | 'config' | 'guesses' | 'passwordLine'>

/** Whoever signs in has not said yet who they are, so little is read of them. */
const MAX_SIGN_IN = 64 * 1024
const tooLarge = () => new HTTPException(413, { message: 'The body is too large' })

/** Sign-in for our own pages, better-auth's. A request that has a password in it waits in line with all others. */
export function signInRoutes(app: Hono<{ Bindings: HttpBindings }>, rt: Parts): void {
  app.use('/api/auth/*', limitBody(MAX_SIGN_IN, tooLarge))
  app.on(['GET', 'POST'], '/api/auth/*', async (c) => {
    const address = addressOf(c, rt.config)
    const body = c.req.method === 'POST' ? await c.req.text() : ''
    const ask = () => rt.auth.handler(toldFrom(c, body, address))
    const account = accountIn(body)
    return sayWhen(account === undefined ? await ask() : await tryPassword(rt, { address, account }, ask, isFine))
  })
  app.all('/api/auth/*', (c) => c.json({ message: 'GET or POST' }, 405, { allow: 'GET, POST' }))
}

/** Whose password is in it; undefined where there is none. Keys are looked at as they are read: they can be spelt with \u. */
function accountIn(body: string): string | undefined {
  if (body === '') return undefined
  try {
    const fields = JSON.parse(body) as Record<string, unknown> | null
    if (!Object.keys(fields ?? {}).some((key) => /password/i.test(key))) return undefined
    return typeof fields?.email === 'string' ? fields.email : ''
  } catch {
    return '' // the library refuses it
  }
}

const isFine = (answer: Response) => answer.ok

/** Tells sign-in who is knocking, for its rate limit; whatever the request claims. */
function toldFrom(c: Context, body: string, address: string): Request {
  const headers = new Headers(c.req.raw.headers)
  headers.set(ADDRESS_HEADER, address)
  return new Request(c.req.url, { method: c.req.method, headers, ...(body !== '' && { body }) })
}

/** The library names its delay in a header of its own. */
function sayWhen(answer: Response): Response {
  const seconds = answer.headers.get('x-retry-after')
  if (seconds) answer.headers.set('retry-after', seconds)
  return answer
}
