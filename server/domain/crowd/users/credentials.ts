import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'
import { newId } from '#server/domain/id.ts'
import type { Fault } from '#server/domain/refused.ts'

/**
 * A person's sign-in, kept the way better-auth keeps it; returns its id. `hash` null: it has no password yet.
 * The address is in lower case and free.
 */
export async function addPerson(
  db: Db,
  { email, name, hash }: { email: string; name: string; hash: string | null },
  now: Date,
): Promise<string> {
  const { id } = newId('usr', now)
  const stamps = { createdAt: now, updatedAt: now }
  await db
    .insertInto('auth_user')
    .values({ id, name, email, emailVerified: true, image: null, ...stamps })
    .execute()
  if (hash !== null) await writeHash(db, id, hash, now)
  return id
}

/**
 * The address stays free until this transaction ends, or it is somebody's: of any team, for a person's sign-in is held
 * once.
 */
export async function takenEmail(db: Db, email: string): Promise<Fault | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`email:${email}`}, 0))`.execute(db)
  const taken = await db.selectFrom('auth_user').select('id').where('email', '=', email).executeTakeFirst()
  return taken && { field: 'email', message: 'is already taken' }
}

/**
 * Gives a person another password. It ends their sessions, every token of the crowd API but the one with the hash
 * `except` and what renews it, and every reset that is under way: whoever knew the old password is out.
 */
export async function setPassword(db: Db, userId: string, hash: string, now: Date, except?: string): Promise<void> {
  await writeHash(db, userId, hash, now)
  await sql`delete from auth_session where "userId" = ${userId}`.execute(db)
  await db.deleteFrom('password_reset').where('user_id', '=', userId).execute()
  const kept = sql`(select family from oauth_token where hash = ${except ?? ''})`
  await sql`delete from oauth_refresh where user_id = ${userId} and family is distinct from ${kept}`.execute(db)
  await db
    .deleteFrom('oauth_token')
    .where('user_id', '=', userId)
    .where('hash', '!=', except ?? '')
    .execute()
}

async function writeHash(db: Db, userId: string, password: string, now: Date): Promise<void> {
  const of = { id: `${userId}:password`, userId, accountId: userId, providerId: 'credential' }
  await db
    .insertInto('auth_account')
    .values({ ...of, password, createdAt: now, updatedAt: now })
    .onConflict((oc) => oc.column('id').doUpdateSet({ password, updatedAt: now }))
    .execute()
}
