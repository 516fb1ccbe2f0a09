import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import type { Viewer } from '../viewer.ts'

/** `mayUpdate` of post.ts, about `p`, for those without Manage Posts. */
export const isEditableBy = ({ membershipId }: Viewer): RawBuilder<unknown> =>
  membershipId === null ? sql`false` : sql`p.membership_id is not distinct from ${membershipId}::int`

/** Which of these collections are the team's and may be seen by the viewer; saved searches are none. */
export async function collectionsFor(
  { db, teamId }: Context,
  { membershipId, role, isAdmin }: Viewer,
  sets: number[] | undefined,
): Promise<number[] | undefined> {
  if (!sets) return undefined
  const seen = sql`(s.visible_to = '{}' or ${role}::text = any(s.visible_to) or s.membership_id = ${membershipId}::int)`
  const { rows } = await sql<{ id: number }>`select s.id from post_set s where s.id = any(${sets}::bigint[])
    and s.team_id = ${teamId} and s.kind = 'collection' and ${isAdmin ? sql`true` : seen}`.execute(db)
  return rows.map(({ id }) => id)
}
