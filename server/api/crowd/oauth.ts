import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Hono } from 'hono'
import { GrantRequest, issueToken, issueTokenAtRoot, type Token } from '#lib/contracts/crowd/oauth.ts'
import { openOauth, type Refusal } from '#server/api/crowd/sign-in/oauth-server.ts'
import { decodePairs } from '#server/http/decode-pairs.ts'
import { charsetOf, decodeText } from '#server/http/decode-text.ts'
import type { Dialect } from '#server/http/dialect.ts'
import { documented } from '#server/http/documented.ts'
import type { Env } from '#server/http/env.ts'
import { countGuess, refuseGuess, tryPassword } from '#server/http/guessed.ts'
import { countAddress } from '#server/http/limited.ts'

import type { Parts } from '#server/parts/parts.ts'

/** The exchange of credentials for a token, at the documented path and at the platform's own. */
export function oauthRoutes(app: OpenAPIHono<Env>, rt: Parts, dialect: Dialect): void {
  const exchange = openOauth(rt.db, rt.now)
  for (const e of [issueToken, issueTokenAtRoot]) {
    app.openAPIRegistry.registerPath(documented(e, { ...dialect, security: [] }))
    app.post(e.path, async (c) => {
      countAddress(c)
      const { grant, fault } = readGrant(new Uint8Array(await c.req.arrayBuffer()), c.req.header('content-type'))
      if (!grant) return refuse(c, { status: 400, error: 'invalid_request', message: fault })
      const answer = await tried(c, grant, () => exchange(grant, c.req.header('authorization')))
      c.header('Cache-Control', 'no-store')
      if (!('error' in answer)) return c.json(answer)
      return refuse(c, answer)
    })
  }
}

/** A wrong password or refresh token is a guess at somebody's secret. */
async function tried(c: Hono<Env>, { grant_type, username }: GrantRequest, exchanged: () => Promise<Token | Refusal>) {
  if (grant_type === 'password') return tryPassword(c, username ?? '', exchanged, isNoGuess)
  if (grant_type !== 'refresh_token') return exchanged()
  refuseGuess(c, 'key')
  const answer = await exchanged()
  if (!isNoGuess(answer)) countGuess(c, 'key')
  return answer
}

/** Only where the client is known has the password been looked at. */
const isNoGuess = (answer: Token | Refusal) => !('error' in answer && answer.error === 'invalid_grant')

/** A JSON object or a form, whatever the content type says, or why it is neither. */
function readGrant(body: Uint8Array, contentType: string | undefined) {
  const charset = charsetOf(contentType)
  const { text, fault } = decodeText(body, charset)
  if (fault !== undefined) return { fault }
  const form = /^\s*[[{"]/.test(text) ? undefined : decodePairs(body, charset)
  if (form?.fault !== undefined) return { fault: form.fault }
  const grant = GrantRequest.safeParse(form ? Object.fromEntries(form.pairs) : parsed(text))
  return { grant: grant.data, fault: 'The body is malformed' }
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
