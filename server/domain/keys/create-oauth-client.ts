import { hashSecret } from '#server/auth/secret.ts'
import type { Db } from '#server/db/open.ts'

/** Registers an OAuth client of the crowd API for one team's live centre. The same id again changes nothing. */
export async function createOauthClient(
  db: Db,
  client: { id: string; secret: string; teamId: string },
  now: Date,
): Promise<void> {
  const { id, secret, teamId } = client
  const rights = { grants: ['client_credentials', 'password'], scopes: ['*'] }
  await db
    .insertInto('oauth_client')
    .values({ id, team_id: teamId, centre: 'live', secret_hash: hashSecret(secret), ...rights, created_at: now })
    .onConflict((oc) => oc.column('id').doNothing())
    .execute()
}
