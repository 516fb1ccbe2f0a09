import type { Db } from '#server/db/open.ts'
import { hashSecret, newSecret } from '#server/secrets/secret.ts'

const LASTS_MS = 60 * 60 * 1000
/** So that nobody's mailbox is filled by others. */
const MOST_OPEN = 3

/**
 * A token with which whoever reads this mailbox sets a new password, once and within an hour; undefined for an address
 * that nobody signs in with, and where three are open already. Only its hash is kept.
 */
export async function beginReset(db: Db, email: string, now: Date): Promise<string | undefined> {
  await db.deleteFrom('password_reset').where('expires_at', '<=', now).execute()
  const user = await db
    .selectFrom('auth_user as u')
    .select('u.id')
    .select(({ selectFrom, fn }) =>
      selectFrom('password_reset as r')
        .select(fn.countAll<string>().as('n'))
        .whereRef('r.user_id', '=', 'u.id')
        .as('open'),
    )
    .where('u.email', '=', email.toLowerCase())
    .executeTakeFirst()
  if (!user || Number(user.open) >= MOST_OPEN) return undefined
  const token = newSecret()
  const expires_at = new Date(now.getTime() + LASTS_MS)
  await db
    .insertInto('password_reset')
    .values({ hash: hashSecret(token), user_id: user.id, expires_at })
    .execute()
  return token
}

/** Forgets a token that did not reach anybody. */
export async function forgetReset(db: Db, token: string): Promise<void> {
  await db.deleteFrom('password_reset').where('hash', '=', hashSecret(token)).execute()
}
