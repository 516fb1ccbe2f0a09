import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { type ActorJson, actorJson } from '../json.ts'

/** So often at most a role is told of, or asked for. */
export const PAUSE_MS = 60 * 60 * 1000

export type Recent = { role: string | null; at: Date; by: ActorJson }

/** What was told of roles within the last hour, the newest first. */
export async function recentNotices(ctx: Context, kind: 'warning' | 'request'): Promise<Recent[]> {
  const since = new Date(ctx.now().getTime() - PAUSE_MS)
  const { rows } = await sql<Recent>`
    select r.role_id as role, n.created_at as at, ${actorJson(sql`n.creator`)} as by
    from strength_notice n join strength_notice_role r on r.notice_id = n.id
    where n.team_id = ${ctx.teamId} and n.centre = ${ctx.centre} and n.kind = ${kind} and n.created_at > ${since}
    order by n.id desc`.execute(ctx.db)
  return rows
}
