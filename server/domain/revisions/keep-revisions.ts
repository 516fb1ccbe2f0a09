import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Viewer } from '../viewer.ts'
import { ownColumns } from './store.ts'

/**
 * Keeps these posts as they are now, after a change by this viewer; each way of changing a post ends here. What stands
 * around a post (its message, the number it came from) is not kept, so that it stays erasable.
 */
export async function keepRevisions(ctx: Context, viewer: Viewer, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await sql`
    insert into post_revision (post_id, membership_id, at, snapshot)
    select own.id, ${viewer.membershipId}, ${ctx.now()}, to_jsonb(own)
    from (select ${ownColumns} from post p where p.team_id = ${ctx.teamId} and p.id = any(${ids}::int[]) order by p.id) own`.execute(
    ctx.db,
  )
}
