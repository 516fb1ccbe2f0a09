import type { Db } from '#server/db/open.ts'

/** The id of the only team there is; undefined where there are several, or none. */
export async function onlyTeam(db: Db): Promise<string | undefined> {
  const teams = await db.selectFrom('team').select('id').limit(2).execute()
  return teams.length === 1 ? teams[0]!.id : undefined
}
