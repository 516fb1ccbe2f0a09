import type { Context } from '#server/domain/context.ts'

/** Keys of the team's questions whose answers are shapes on the map, as well-known text. */
export async function shapeKeys({ db, teamId }: Context): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('attribute')
    .select('key')
    .where('team_id', '=', teamId)
    .where('type', '=', 'geometry')
    .execute()
  return new Set(rows.map(({ key }) => key))
}
