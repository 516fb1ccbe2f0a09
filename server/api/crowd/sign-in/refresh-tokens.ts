import OAuth2Server from '@node-oauth/oauth2-server'
import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'
import { hashSecret } from '#server/secrets/secret.ts'
import type { NewToken } from './tokens.ts'

/** What renews a sign-in without the password. All that come from one sign-in are a family. */
type Refresh = { clientId: string; userId: string; family: string; scopes: string[]; expiresAt: Date }

/** Somebody holds one that was used before: two have it, and nobody can say who is whom (RFC 9700, 4.14.2). */
export class Reused extends OAuth2Server.InvalidGrantError {
  readonly family: string

  constructor(family: string) {
    super('Invalid grant: refresh token was used before')
    this.family = family
  }
}

/** Keeps one by its hash, used ones until they run out, so that a second use is noticed. */
export async function saveRefresh(
  db: Db,
  { token, clientId, userId, family, scopes, expiresAt }: NewToken,
  now: Date,
): Promise<void> {
  await sql`delete from oauth_refresh where expires_at < ${now}`.execute(db)
  await sql`insert into oauth_refresh (hash, family, client_id, user_id, scopes, expires_at)
    values (${hashSecret(token)}, ${family}, ${clientId}, ${userId}, ${scopes}::text[], ${expiresAt})`.execute(db)
}

/**
 * Whose it is, locked until the transaction ends; undefined for none, an old one, or who has left the team.
 * @throws Reused
 */
export async function findRefresh(db: Db, token: string, now: Date): Promise<Refresh | undefined> {
  const { rows } = await sql<Refresh & { usedAt: Date | null }>`
    select r.client_id as "clientId", r.user_id as "userId", r.family, r.scopes, r.expires_at as "expiresAt", r.used_at as "usedAt"
    from oauth_refresh r join oauth_client c on c.id = r.client_id
      join membership s on s.user_id = r.user_id and s.team_id = c.team_id
    where r.hash = ${hashSecret(token)} and r.expires_at > ${now} for update of r`.execute(db)
  if (rows[0]?.usedAt) throw new Reused(rows[0].family)
  return rows[0]
}

/** Each is good for once. */
export async function markUsed(db: Db, token: string, now: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update oauth_refresh set used_at = ${now} where hash = ${hashSecret(token)} and used_at is null`.execute(db)
  return numAffectedRows === 1n
}

/** Ends a sign-in: nothing that came from it opens anything. */
export async function endFamily(db: Db, family: string): Promise<void> {
  await sql`with gone as (delete from oauth_refresh where family = ${family})
    delete from oauth_token where family = ${family}`.execute(db)
}
