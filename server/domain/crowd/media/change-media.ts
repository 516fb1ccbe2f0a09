import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { discardMedia, type Files } from '#server/domain/media/index.ts'
import { keepRevisions } from '../revisions/index.ts'
import { isOwner, permit, type Viewer } from '../viewer.ts'
import type { CrowdMedia } from './store.ts'

/**
 * Sets or clears (null) the caption; nothing else of a medium ever changes.
 * @throws DomainError `forbidden` for all but admins; `not_found`
 */
export function describeMedia(outer: Context, viewer: Viewer, id: number, caption: string | null): Promise<void> {
  permit(viewer.isAdmin)
  return transaction(outer, async (ctx) => {
    const row = ctx.db
      .selectFrom('crowd_media')
      .select('caption')
      .where('team_id', '=', ctx.teamId)
      .where('id', '=', id)
    const before = await row.forUpdate().executeTakeFirst()
    if (!before) throw notFound('media')
    if ((before.caption ?? '') === (caption ?? '')) return // none is printed as ''
    await ctx.db.updateTable('crowd_media').set({ caption, updated_at: ctx.now() }).where('id', '=', id).execute()
    await record(ctx, { action: 'CROWD_MEDIA_UPDATE', objectId: String(id), descriptor: 'picture', shared: true })
  })
}

/**
 * Deletes a medium and takes it out of the posts that show it: its address is dead with the commit, then its bytes go.
 * @throws DomainError `forbidden` for what is somebody else's; `not_found`
 */
export function deleteMedia(outer: Context, viewer: Viewer, files: Files, media: CrowdMedia): Promise<void> {
  permit(viewer.isAdmin || isOwner(media, viewer))
  return transaction(outer, async (ctx) => {
    const objectId = String(media.id)
    const changed = await takeOutOfPosts(ctx, objectId)
    await keepRevisions(ctx, viewer, changed)
    const { numDeletedRows } = await ctx.db.deleteFrom('crowd_media').where('id', '=', media.id).executeTakeFirst()
    if (numDeletedRows === 0n) throw notFound('media')
    ctx.afterCommit?.push(() => discardMedia(files, ctx.teamId, media.file))
    await record(ctx, { action: 'CROWD_MEDIA_DELETE', objectId, descriptor: 'picture', shared: true })
  })
}

/**
 * Else a post could not be sent back as it was read: its values would name a picture that is not there. Returns the posts
 * that were changed.
 */
async function takeOutOfPosts({ db, teamId, now }: Context, id: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with shown as (
      select p.id from post p join post_media m on m.post_id = p.id where m.media_id = ${Number(id)}
      order by p.id for update of p)
    update post p set updated_at = ${now()}, "values" = (
      select coalesce(jsonb_object_agg(answer.key, answer.left) filter (where jsonb_array_length(answer.left) > 0), '{}')
      from (
        select v.key, case when a.key is null then v.value else (
            select coalesce(jsonb_agg(item.value order by item.n), '[]')
            from jsonb_array_elements(v.value) with ordinality item (value, n) where item.value #>> '{}' <> ${id}
          ) end as left
        from jsonb_each(p."values") v left join attribute a on a.team_id = ${teamId} and a.key = v.key and a.type = 'media'
      ) answer)
    from shown where p.id = shown.id returning p.id`.execute(db)
  return rows.map((row) => row.id)
}
