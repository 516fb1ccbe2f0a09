import { sql } from 'kysely'
import type { Context } from '../context.ts'

/** The country a team is in (ISO 3166, two letters), as its address says; null where it does not. */
export async function countryOf({ db, teamId }: Pick<Context, 'db' | 'teamId'>): Promise<string | null> {
  const row = await db
    .selectFrom('team')
    .select(sql<string | null>`address->>'country'`.as('country'))
    .where('id', '=', teamId)
    .executeTakeFirst()
  return row?.country ?? null
}
