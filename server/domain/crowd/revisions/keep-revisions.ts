import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import type { Viewer } from '../viewer.ts'
import { ownColumns } from './own-columns.ts'

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

/**
 * The same for posts that are about to change with something that stands around them (a tag, a form): locks them in the
 * order of their ids and marks them as changed. Call the answer when it is done.
 */
export async function revise(ctx: Context, viewer: Viewer, which: RawBuilder<unknown>): Promise<() => Promise<void>> {
  const { rows } = await sql<{ id: number }>`
    select p.id from post p where p.team_id = ${ctx.teamId} and p.id in (${which}) order by p.id for update`.execute(
    ctx.db,
  )
  const ids = rows.map(({ id }) => id)
  await sql`update post set updated_at = ${ctx.now()} where id = any(${ids}::int[])`.execute(ctx.db)
  return () => keepRevisions(ctx, viewer, ids)
}
