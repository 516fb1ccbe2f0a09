import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'

type Client = { id: string; teamId: string }

/** A successful password grant is a login (facts C27). */
export async function countSignIn(db: Db, { teamId }: Client, userId: string, now: Date): Promise<void> {
  await db
    .updateTable('membership')
    .set((eb) => ({ logins: eb('logins', '+', 1), last_login: now }))
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .execute()
}

/**
 * A refused one is counted where the address is known. Where it is not, the client's row is written as it is: both
 * commit one row, so that time does not tell who is known.
 */
export async function countRefusal(db: Db, { id, teamId }: Client, email: string, now: Date): Promise<void> {
  await sql`
    with known as (
      update membership s set failed_attempts = failed_attempts + 1, last_attempt = ${now} from auth_user u
      where u.id = s.user_id and s.team_id = ${teamId} and u.email = ${email.toLowerCase()} returning s.id)
    update oauth_client set scopes = scopes where id = ${id} and not exists (select from known)`.execute(db)
}
