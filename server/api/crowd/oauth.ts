import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Hono } from 'hono'
import { GrantRequest, issueToken, issueTokenAtRoot } from '#lib/contracts/crowd/oauth.ts'
import { openOauth, type Refusal } from '#server/api/crowd/sign-in/oauth-server.ts'
import type { Dialect } from '#server/http/dialect.ts'
import { documented } from '#server/http/documented.ts'
import type { Env } from '#server/http/env.ts'
import { countGuess, refuseGuess } from '#server/http/guessed.ts'
import { countAddress } from '#server/http/limited.ts'

import type { Guessed } from '#server/limits/guesses.ts'
import type { Parts } from '#server/parts/parts.ts'

/** What is guessed at by the grants that hold a secret of somebody. */
const GUESSED: Record<string, Guessed> = { password: 'password', refresh_token: 'key' }

/** The exchange of credentials for a token, at the documented path and at the platform's own. */
export function oauthRoutes(app: OpenAPIHono<Env>, rt: Parts, dialect: Dialect): void {
  const exchange = openOauth(rt.db, rt.now)
  for (const e of [issueToken, issueTokenAtRoot]) {
    app.openAPIRegistry.registerPath(documented(e, { ...dialect, security: [] }))
    app.post(e.path, async (c) => {
      countAddress(c)
      const grant = readGrant(await c.req.text())
      if (!grant) return refuse(c, { status: 400, error: 'invalid_request', message: 'The body is malformed' })
      const guessed = GUESSED[grant.grant_type ?? '']
      if (guessed) refuseGuess(c, guessed)
      const answer = await exchange(grant, c.req.header('authorization'))
      c.header('Cache-Control', 'no-store')
      if (!('error' in answer)) return c.json(answer)
      if (guessed && answer.error === 'invalid_grant') countGuess(c, guessed)
      return refuse(c, answer)
    })
  }
}

/** A JSON object or a form, whatever the content type says; undefined for neither. */
function readGrant(text: string): GrantRequest | undefined {
  const isJson = /^\s*[[{"]/.test(text)
  const grant = GrantRequest.safeParse(isJson ? parsed(text) : Object.fromEntries(new URLSearchParams(text)))
  return grant.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // no grant either
  }
}

/**
 * RFC 6749's `error` with a message (facts C22), and beside it the `errors` that the reference promises for
 * all error responses.
 */
function refuse(c: Hono<Env>, { status, error, message }: Refusal): Response {
  if (status === 401) c.header('WWW-Authenticate', 'Basic realm="muster"')
  const errors = [{ status, title: message, message }]
  return c.json({ error, error_description: message, message, errors }, status === 401 ? 401 : 400)
}
