import { sql } from 'kysely'
import type { AvailabilityStatus } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'

/** Who of the team (or of these members) can be called at that time; `available` when nothing is said. */
export async function statusesAt(
  ctx: Context,
  members: string[] | undefined,
  at: Date,
): Promise<Map<string, AvailabilityStatus>> {
  const which = members === undefined ? sql`true` : sql`m.id = any(${members}::text[])`
  const { rows } = await sql<{ id: string; status: AvailabilityStatus }>`
    select m.id, coalesce(a.status, 'available') as status
    from member m left join availability a on a.member_id = m.id and (a.until is null or a.until > ${at})
    where m.team_id = ${ctx.teamId} and ${which}`.execute(ctx.db)
  return new Map(rows.map(({ id, status }) => [id, status]))
}
