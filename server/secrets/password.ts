import { availableParallelism } from 'node:os'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import pLimit from 'p-limit'
import type { Db } from '#server/db/open.ts'

/**
 * Hashing is slow on purpose, and takes a whole core and one of the few threads that Node opens files and connections with:
 * however many passwords come, others have some left.
 */
export const PASSWORDS_AT_ONCE = availableParallelism() > 2 ? 2 : 1
const few = pLimit(PASSWORDS_AT_ONCE)

export const hashed = (password: string): Promise<string> => few(hashPassword, password)
export const isRight = (sent: { hash: string; password: string }): Promise<boolean> => few(verifyPassword, sent)

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
    await hashed(password)
    return undefined
  }
  return (await isRight({ hash: row.password, password })) ? row.id : undefined
}

/** Does anybody sign in with this address (in lower case), in whatever team? */
export async function signsIn(db: Db, email: string): Promise<boolean> {
  return (await db.selectFrom('auth_user').select('id').where('email', '=', email).executeTakeFirst()) !== undefined
}

/** The id of who signs in with this address (in lower case) and password, in whatever team. */
export async function personByPassword(db: Db, email: string, password: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('auth_user as u')
    .innerJoin('auth_account as a', 'a.userId', 'u.id')
    .select(['u.id', 'a.password'])
    .where('u.email', '=', email)
    .where('a.providerId', '=', 'credential')
    .executeTakeFirst()
  return row?.password && (await isRight({ hash: row.password, password })) ? row.id : undefined
}
