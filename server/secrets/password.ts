import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { Db } from '#server/db/open.ts'

/**
 * The id of the user with this address and password, if a member of the team. An unknown address takes as long as a
 * wrong password, so that time does not tell who is known.
 */
export async function userByPassword(
  db: Db,
  teamId: string,
  email: string,
  password: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('auth_user as u')
    .innerJoin('auth_account as a', 'a.userId', 'u.id')
    .innerJoin('membership as s', 's.user_id', 'u.id')
    .select(['u.id', 'a.password'])
    .where('u.email', '=', email.toLowerCase())
    .where('a.providerId', '=', 'credential')
    .where('s.team_id', '=', teamId)
    .executeTakeFirst()
  if (!row?.password) {
    await hashPassword(password)
    return undefined
  }
  return (await verifyPassword({ hash: row.password, password })) ? row.id : undefined
}
