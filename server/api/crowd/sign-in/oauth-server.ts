import OAuth2Server from '@node-oauth/oauth2-server'
import type { GrantRequest, Token } from '#lib/contracts/crowd/oauth.ts'
import type { Db } from '#server/db/open.ts'
import { oauthModel } from './oauth-model.ts'

const LIFETIME_S = 3600
const FORM = 'application/x-www-form-urlencoded'

/** A refused exchange in the words of RFC 6749: `invalid_grant`, `invalid_client` … */
export type Refusal = { status: number; error: string; message: string }

/**
 * Exchanges credentials for tokens with the OAuth library, which knows form bodies only: here a body that was JSON is
 * told to it as a form, and scopes separated by commas as ones separated by spaces (facts C20, C21).
 */
export function openOauth(db: Db, now: () => Date) {
  const server = new OAuth2Server({ model: oauthModel(db, now), accessTokenLifetime: LIFETIME_S })

  return async (body: GrantRequest, authorization: string | undefined): Promise<Token | Refusal> => {
    const headers = { 'content-type': FORM, 'content-length': '1', ...(authorization && { authorization }) }
    const request = new OAuth2Server.Request({ method: 'POST', query: {}, headers, body: asForm(body) })
    try {
      const { accessToken, scope = [] } = await server.token(request, new OAuth2Server.Response())
      return { access_token: accessToken, scope: scope.join(' '), expires_in: LIFETIME_S, token_type: 'Bearer' }
    } catch (error) {
      return refusalFrom(error)
    }
  }
}

function asForm({ scope, ...rest }: GrantRequest): Record<string, string | undefined> {
  const words = scope?.split(/[\s,]+/).filter((word) => word !== '') ?? []
  return words.length > 0 ? { ...rest, scope: words.join(' ') } : rest
}

/**
 * A client that is not known is 401 whichever way it said who it is; what is our own fault is thrown on as it was before
 * the library wrapped it: a database that is away is told by its own code.
 */
function refusalFrom(error: unknown): Refusal {
  if (!(error instanceof OAuth2Server.OAuthError)) throw error
  if (error.code >= 500) throw 'inner' in error ? error.inner : error
  return { status: error.name === 'invalid_client' ? 401 : 400, error: error.name, message: error.message }
}
