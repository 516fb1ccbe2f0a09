import type { Locale } from '#lib/words/locales.ts'
import { isLocale } from '#lib/words/locales.ts'
import type { Db } from '#server/db/open.ts'

/** The language a user chose; null when none, or one that a later version knows and this one does not. */
export async function localeOf(db: Db, user: string): Promise<Locale | null> {
  const { locale } = await db.selectFrom('auth_user').select('locale').where('id', '=', user).executeTakeFirstOrThrow()
  return locale !== null && isLocale(locale) ? locale : null
}

/** Keeps the language a user chose; null takes the choice back. */
export async function chooseLocale(db: Db, user: string, locale: Locale | null): Promise<void> {
  await db.updateTable('auth_user').set({ locale }).where('id', '=', user).execute()
}
