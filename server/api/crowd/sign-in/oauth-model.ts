import type OAuth2Server from '@node-oauth/oauth2-server'
import { DEFAULT_SCOPES, isForeignScope, scopeFrom } from '#lib/crowd-scopes.ts'
import { countRefusal, countSignIn } from '#server/auth/login-counts.ts'
import type { Db } from '#server/db/open.ts'
import { userByPassword } from '#server/secrets/password.ts'
import { hashSecret, newSecret } from '#server/secrets/secret.ts'
import { findRefresh, markUsed, saveRefresh } from './refresh-tokens.ts'
import { saveToken } from './tokens.ts'

type Client = OAuth2Server.Client & { teamId: string; scopes: string[] }
/** `family`: they hold a refresh token of it, and are signed in already. */
type User = { id: string | null; family?: string }
type Model = OAuth2Server.PasswordModel & OAuth2Server.ClientCredentialsModel & OAuth2Server.RefreshTokenModel

/** What the OAuth library asks of us: clients, users, scopes, and where tokens are kept. */
export function oauthModel(db: Db, now: () => Date): Model {
  const model = {
    async getClient(id: string, secret: string): Promise<Client | undefined> {
      const row = await db.selectFrom('oauth_client').selectAll().where('id', '=', id).executeTakeFirst()
      if (row?.secret_hash !== hashSecret(secret)) return undefined
      const grants = row.grants.includes('password') ? [...row.grants, 'refresh_token'] : row.grants
      return { id, grants, teamId: row.team_id, scopes: row.scopes }
    },
    async getUser(email: string, password: string, client: Client): Promise<User | undefined> {
      const id = await userByPassword(db, client.teamId, email, password)
      if (id === undefined) await countRefusal(db, client, email, now())
      return id === undefined ? undefined : { id }
    },
    // Nobody in particular: such a token is anonymous.
    getUserFromClient: async (): Promise<User> => ({ id: null }),
    validateScope: async (_user: User, client: Client, words?: string[]) => granted(client, words),
    generateAccessToken: async () => newSecret(),
    generateRefreshToken: async () => newSecret(),
    async getRefreshToken(token: string) {
      const found = await findRefresh(db, token, now())
      if (!found) return undefined
      const { clientId, userId, family, scopes, expiresAt } = found
      const user: User = { id: userId, family }
      return { refreshToken: token, refreshTokenExpiresAt: expiresAt, scope: scopes, client: { id: clientId }, user }
    },
    revokeToken: ({ refreshToken }: { refreshToken: string }) => markUsed(db, refreshToken, now()),
    async saveToken(token: OAuth2Server.Token, client: Client, user: User): Promise<OAuth2Server.Token> {
      const { accessToken, accessTokenExpiresAt: expiresAt = now(), scope: scopes = [], refreshToken } = token
      const family = refreshToken ? (user.family ?? newSecret()) : null
      if (user.id !== null && !user.family) await countSignIn(db, client, user.id, now())
      const about = { clientId: client.id, userId: user.id, scopes, family }
      await saveToken(db, { ...about, token: accessToken, expiresAt }, now())
      if (refreshToken) await saveRefresh(db, { ...about, ...renewal(token, refreshToken, now()) }, now())
      return { ...token, client, user }
    },
  }
  // safe: getAccessToken is for authenticate(), which we do ourselves in tokens.ts; getClient gives what we take
  return model as unknown as Model
}

const renewal = ({ refreshTokenExpiresAt }: OAuth2Server.Token, token: string, now: Date) => ({
  token,
  expiresAt: refreshTokenExpiresAt ?? now,
})

/** The scopes asked for, if all are known and the client may have them; false refuses them. What only the platform has is left out. */
function granted(client: Client, words: string[] | undefined): string[] | false {
  const mine = new Set<string>(client.scopes.includes('*') ? [...DEFAULT_SCOPES, ...client.scopes] : client.scopes)
  const all = !words || words.length === 0 || words.includes('all') || words.includes('*')
  const ours = words?.filter((word) => !isForeignScope(word)) ?? []
  const wanted = all ? DEFAULT_SCOPES.filter((scope) => mine.has(scope)) : ours.map(scopeFrom)
  const known = wanted.filter((scope) => scope !== undefined)
  return known.length === wanted.length && known.every((scope) => mine.has(scope)) && [...new Set(known)]
}
