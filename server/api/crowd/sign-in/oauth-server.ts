import OAuth2Server from '@node-oauth/oauth2-server'
import type { GrantRequest, Token } from '#lib/contracts/crowd/oauth.ts'
import { isForeignScope, scopeFrom } from '#lib/crowd-scopes.ts'
import type { Db } from '#server/db/open.ts'
import { transaction } from '#server/db/transaction.ts'
import { oauthModel } from './oauth-model.ts'
import { endFamily, Reused } from './refresh-tokens.ts'

const LIFETIME_S = 3600
/** How long somebody stays signed in who does not come back: facts C89. */
const REFRESH_LIFETIME_S = 14 * 24 * 3600
const FORM = 'application/x-www-form-urlencoded'

/** A refused exchange in the words of RFC 6749: `invalid_grant`, `invalid_client` … */
export type Refusal = { status: number; error: string; message: string }

/**
 * Exchanges credentials for tokens with the OAuth library, which knows form bodies only: here a body that was JSON is
 * told to it as a form, and scopes separated by commas as ones separated by spaces (facts C20, C21).
 */
export function openOauth(db: Db, now: () => Date) {
  const lifetimes = { accessTokenLifetime: LIFETIME_S, refreshTokenLifetime: REFRESH_LIFETIME_S }
  const serverOn = (on: Db) => new OAuth2Server({ model: oauthModel(on, now), ...lifetimes })
  const server = serverOn(db)

  return async (body: GrantRequest, authorization: string | undefined): Promise<Token | Refusal> => {
    const headers = { 'content-type': FORM, 'content-length': '1', ...(authorization && { authorization }) }
    const request = () => new OAuth2Server.Request({ method: 'POST', query: {}, headers, body: asForm(body) })
    const issue = (by: OAuth2Server) => by.token(request(), new OAuth2Server.Response())
    try {
      // The old refresh token goes in the transaction that brings the new one: nobody is left with neither.
      const renews = body.grant_type === 'refresh_token'
      return tokenFrom(await (renews ? transaction({ db }, (trx) => issue(serverOn(trx.db))) : issue(server)))
    } catch (error) {
      if (error instanceof Reused) await endFamily(db, error.family)
      return refusalFrom(error)
    }
  }
}

const tokenFrom = ({ accessToken, scope = [], refreshToken }: OAuth2Server.Token): Token => ({
  access_token: accessToken,
  scope: scope.join(' '),
  expires_in: LIFETIME_S,
  token_type: 'Bearer',
  ...(refreshToken && { refresh_token: refreshToken }),
})

function asForm({ scope, ...rest }: GrantRequest): Record<string, string | undefined> {
  const words = scope?.split(/[\s,]+/).filter((word) => word !== '') ?? []
  const asked = rest.grant_type === 'refresh_token' ? ofThoseBefore(words) : words
  return asked.length > 0 ? { ...rest, scope: asked.join(' ') } : rest
}

/** The library compares them with those of the token before, which go by our own names. */
const ofThoseBefore = (words: string[]) =>
  words.filter((word) => !isForeignScope(word) && word !== 'all' && word !== '*').map((word) => scopeFrom(word) ?? word)

/**
 * A client that is not known is 401 whichever way it said who it is; what is our own fault is thrown on as it was before
 * the library wrapped it: a database that is away is told by its own code.
 */
function refusalFrom(error: unknown): Refusal {
  if (!(error instanceof OAuth2Server.OAuthError)) throw error
  if (error.code >= 500) throw 'inner' in error ? error.inner : error
  return { status: error.name === 'invalid_client' ? 401 : 400, error: error.name, message: error.message }
}
