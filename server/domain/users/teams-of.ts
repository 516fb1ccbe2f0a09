import type { Db } from '#server/db/open.ts'

/** The teams a user is in with any rights, the first joined first. */
export const teamsOf = (db: Db, user: string): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('membership as s')
    .innerJoin('team as t', 't.id', 's.team_id')
    .select(['t.id', 't.name'])
    .where('s.user_id', '=', user)
    .where('s.rights', '!=', 'none')
    .orderBy('s.id')
    .execute()
