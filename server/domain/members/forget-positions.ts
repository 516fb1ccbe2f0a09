import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { isTracked } from './tracked.ts'

/**
 * To be called before tracking is taken from these members, and before their responses are locked: a position of theirs
 * that is just being written is there when `forgetPositions` looks, or is refused.
 */
export async function holdPositions(ctx: Context, memberIds: string[]): Promise<void> {
  if (memberIds.length === 0) return
  const query = ctx.db.selectFrom('member').select('id').where('id', 'in', memberIds)
  await query.orderBy('id').forNoKeyUpdate().execute() // in order, so that two who do this cannot block each other
}

/** Deletes where those of them are who are tracked for no open alarm of this centre any more. */
export async function forgetPositions(ctx: Context, memberIds: string[]): Promise<void> {
  if (memberIds.length === 0) return
  await sql`delete from member_position p where p.member_id = any(${memberIds}::text[]) and p.centre = ${ctx.centre}
    and not ${isTracked(sql`p.member_id`, sql`p.centre`)}`.execute(ctx.db)
}
