import type OAuth2Server from '@node-oauth/oauth2-server'
import { DEFAULT_SCOPES, scopeFrom } from '#lib/crowd-scopes.ts'
import { countRefusal, countSignIn } from '#server/auth/login-counts.ts'
import type { Db } from '#server/db/open.ts'
import { userByPassword } from '#server/secrets/password.ts'
import { hashSecret, newSecret } from '#server/secrets/secret.ts'
import { saveToken } from './tokens.ts'

type Client = OAuth2Server.Client & { teamId: string; scopes: string[] }
type User = { id: string | null }
type Model = OAuth2Server.PasswordModel & OAuth2Server.ClientCredentialsModel

/** What the OAuth library asks of us: clients, users, scopes, and where tokens are kept. */
export function oauthModel(db: Db, now: () => Date): Model {
  const model = {
    async getClient(id: string, secret: string): Promise<Client | undefined> {
      const row = await db.selectFrom('oauth_client').selectAll().where('id', '=', id).executeTakeFirst()
      if (row?.secret_hash !== hashSecret(secret)) return undefined
      return { id, grants: row.grants, teamId: row.team_id, scopes: row.scopes }
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
    async saveToken(token: OAuth2Server.Token, client: Client, user: User): Promise<OAuth2Server.Token> {
      const { accessToken, accessTokenExpiresAt: expiresAt = now(), scope: scopes = [] } = token
      if (user.id !== null) await countSignIn(db, client, user.id, now())
      await saveToken(db, { token: accessToken, clientId: client.id, userId: user.id, scopes, expiresAt }, now())
      return { ...token, client, user }
    },
  }
  // safe: getAccessToken is for authenticate(), which we do ourselves in tokens.ts; getClient gives what we take
  return model as unknown as Model
}

/** The scopes asked for, if all are known and the client may have them; false refuses them. */
function granted(client: Client, words: string[] | undefined): string[] | false {
  const mine = new Set<string>(client.scopes.includes('*') ? [...DEFAULT_SCOPES, ...client.scopes] : client.scopes)
  const all = !words || words.length === 0 || words.includes('all') || words.includes('*')
  const wanted = all ? DEFAULT_SCOPES.filter((scope) => mine.has(scope)) : words.map(scopeFrom)
  const known = wanted.filter((scope) => scope !== undefined)
  return known.length === wanted.length && known.every((scope) => mine.has(scope)) && [...new Set(known)]
}
