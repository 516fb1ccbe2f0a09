import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { keepRevisions } from '../revisions/index.ts'
import { permit, type Viewer } from '../viewer.ts'
import { requireUnlocked } from './lock-post.ts'
import { lockRow } from './lock-row.ts'
import { mayUpdate } from './post.ts'

/**
 * Deletes a post with its translations and revisions.
 * @throws DomainError `not_found`; `forbidden`; `conflict` while somebody else has locked it
 */
export function deletePost(outer: Context, viewer: Viewer, id: number): Promise<void> {
  return transaction(outer, async (ctx) => {
    const post = await lockRow(ctx, id)
    permit(mayUpdate(post, viewer), 'You may not delete this post')
    requireUnlocked(post, viewer, ctx.now())
    await deleteRows(ctx, viewer, [id])
    await record(ctx, { action: 'POST_DELETE', objectId: String(id), descriptor: post.title })
  })
}

/** Posts that belonged to these stay, and belong to none. */
export async function deleteRows(ctx: Context, viewer: Viewer, ids: readonly number[]): Promise<void> {
  await letGo(ctx, viewer, ids)
  // One that came to belong to them meanwhile would go with them: nothing more can, from here on.
  await sql`select from post where id = any(${ids}::int[]) order by id for update`.execute(ctx.db)
  await letGo(ctx, viewer, ids)
  await sql`delete from post where id = any(${ids}::int[])`.execute(ctx.db)
}

async function letGo(ctx: Context, viewer: Viewer, ids: readonly number[]): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    update post set parent_id = null, updated_at = ${ctx.now()}
    where parent_id = any(${ids}::int[]) and type = 'report' and id <> all(${ids}::int[]) returning id`.execute(ctx.db)
  await keepRevisions(
    ctx,
    viewer,
    rows.map(({ id }) => id),
  )
}
