import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import { hashSecret } from '#server/secrets/secret.ts'

/** `scopes`: those it can be given a token for, `*` being all that a token gets by itself. */
export type NewOauthClient = { id: string; secret: string; teamId: string; centre?: Centre; scopes?: readonly string[] }

/** Registers an OAuth client of the crowd API for one team, by default for its live centre. The same id again changes nothing. */
export async function createOauthClient(
  db: Db,
  { id, secret, teamId, centre = 'live', scopes = ['*'] }: NewOauthClient,
  now: Date,
): Promise<void> {
  const rights = { grants: ['client_credentials', 'password'], scopes: [...scopes] }
  await db
    .insertInto('oauth_client')
    .values({ id, team_id: teamId, centre, secret_hash: hashSecret(secret), ...rights, created_at: now })
    .onConflict((oc) => oc.column('id').doNothing())
    .execute()
}
