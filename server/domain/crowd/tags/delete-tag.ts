import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { revise } from '../revisions/index.ts'
import { may, permit, type Viewer } from '../viewer.ts'
import { lockTag, lockTags } from './lock.ts'
import { familyOf } from './store.ts'

/**
 * Deletes a tag and those below it, and takes them out of posts and out of the options of attributes (facts C57).
 * @throws DomainError `forbidden`, `not_found`
 */
export function deleteTag(outer: Context, viewer: Viewer, id: number): Promise<void> {
  permit(may(viewer, 'Manage Settings'))
  return transaction(outer, async (ctx) => {
    await lockTags(ctx)
    const { name } = await lockTag(ctx, id)
    const { rows } = await familyOf(id).execute(ctx.db)
    const ids = rows.map((row) => row.id)
    const revised = await revise(ctx, viewer, holding(ctx, ids))
    await takeFromValues(ctx, ids)
    await takeFromOptions(ctx, ids)
    await ctx.db.deleteFrom('crowd_tag').where('id', 'in', ids).execute() // `post_tag` goes with it
    await revised()
    await record(ctx, { action: 'CROWD_TAG_DELETE', objectId: String(id), descriptor: name, shared: true })
  })
}

/** The posts that have one of these tags, or an answer that is one. */
const holding = ({ teamId }: Context, ids: number[]) => sql`
  select post_id from post_tag where tag_id = any(${ids}::int[])
  union select q.id from attribute b, unnest(${ids}::int[]) tag, post q where b.team_id = ${teamId} and b.type = 'tags'
    and q.team_id = ${teamId} and q."values" @> jsonb_build_object(b.key, jsonb_build_array(tag))`

/** The values of attributes of type `tags` are ids of tags. Posts have these tags, too, but where the answers are private. */
async function takeFromValues(ctx: Context, ids: number[]): Promise<void> {
  const { db, teamId } = ctx
  await sql`update post p set "values" = p."values" || kept.lists
    from (
      select t.post_id, jsonb_object_agg(v.key, (
        select coalesce(jsonb_agg(one order by place), '[]') from jsonb_array_elements(v.value) with ordinality e (one, place)
        where one #>> '{}' <> all(${ids.map(String)}::text[]))) as lists
      from (${holding(ctx, ids)}) t
        join post x on x.id = t.post_id, jsonb_each(x."values") v
        join attribute a on a.team_id = ${teamId} and a.type = 'tags' and a.key = v.key
      group by t.post_id) kept
    where p.id = kept.post_id`.execute(db)
}

async function takeFromOptions({ db, teamId }: Context, ids: number[]): Promise<void> {
  await sql`update attribute set options = (
      select coalesce(jsonb_agg(one order by place), '[]') from jsonb_array_elements(options) with ordinality e (one, place)
      where one #>> '{}' <> all(${ids.map(String)}::text[]))
    where team_id = ${teamId} and type = 'tags' and exists (
      select from jsonb_array_elements(options) one where one #>> '{}' = any(${ids.map(String)}::text[]))`.execute(db)
}
