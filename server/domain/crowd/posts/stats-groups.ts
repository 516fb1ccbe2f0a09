import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { visibleTags } from '../tags/index.ts'
import { may, type Viewer } from '../viewer.ts'
import { isEditableBy } from './filter-rights.ts'
import { allHidden, NOTHING } from './hidden-from.ts'

type Sql = RawBuilder<unknown>

/** What posts are counted by. `parent`: the children of that tag, every tag, or (null) the tags of the top. */
export type Grouping =
  | { by: 'all' | 'status' | 'form' }
  | { by: 'tags'; parent: number | 'all' | null }
  | { by: 'attribute'; key: string }

/**
 * How a group is found: what is joined to `p`, a row of `post`, for each group the post is in. Groups are told apart by `key`,
 * which decides `id` and `label`; `total` counts posts.
 */
type Groups = { from: Sql; key: Sql; id: Sql; label: Sql; total: Sql }

export async function groupsOf(ctx: Context, viewer: Viewer, grouping: Grouping): Promise<Groups> {
  const [nothing, total] = [sql`null::int`, sql`count(*)`]
  switch (grouping.by) {
    case 'all':
      return { from: sql``, key: sql`p.team_id`, id: nothing, label: sql`'all'::text`, total }
    case 'status':
      return { from: sql``, key: sql`p.status`, id: nothing, label: sql`p.status`, total }
    case 'form':
      return {
        from: sql`left join form f on f.id = p.form_id`,
        key: sql`f.id`,
        id: sql`f.id`,
        label: sql`f.name`,
        total,
      }
    case 'tags':
      return byTag(ctx, viewer, grouping.parent)
    case 'attribute':
      return {
        from: await answersTo(ctx, viewer, grouping.key),
        key: sql`v.label`,
        id: nothing,
        label: sql`v.label`,
        total,
      }
  }
}

/** A tag counts for itself and for all that stand above it. Which are which is looked up before: there are few. */
async function byTag({ db, teamId }: Context, viewer: Viewer, parent: number | 'all' | null): Promise<Groups> {
  const wanted =
    parent === 'all' ? sql`true` : parent === null ? sql`t.parent_id is null` : sql`t.parent_id = ${parent}`
  const { rows } = await sql<{ tag: number; id: number; name: string }>`
    with recursive up (tag, above) as (
      select id, id from crowd_tag where team_id = ${teamId}
      union select up.tag, c.parent_id from up join crowd_tag c on c.id = up.above where c.parent_id is not null)
    select up.tag, t.id, t.name from up join crowd_tag t on t.id = up.above where ${wanted} and ${visibleTags(viewer)}`.execute(
    db,
  )
  const [tags, ids, names] = [rows.map((row) => row.tag), rows.map((row) => row.id), rows.map((row) => row.name)]
  const from = sql`join post_tag i on i.post_id = p.id
    join unnest(${tags}::int[], ${ids}::int[], ${names}::text[]) as g (tag, id, name) on g.tag = i.tag_id`
  return { from, key: sql`g.id`, id: sql`g.id`, label: sql`g.name`, total: sql`count(distinct p.id)` }
}

/** Private answers count for who may change the post alone; where a form hides the time of day, dates are days. */
export async function answersTo(ctx: Context, viewer: Viewer, key: string): Promise<Sql> {
  const { keys, dates, times } = may(viewer, 'Manage Posts') ? NOTHING : await allHidden(ctx)
  const seen = keys.includes(key) ? isEditableBy(viewer) : sql`true`
  const isCut = sql`(p.form_id is not null and p.form_id = any(${times}::int[]) and not ${isEditableBy(viewer)})`
  const day = sql`case when ${isCut} then left(value, 10) || ' 00:00:00' else value end`
  const label = dates.includes(key) && times.length > 0 ? day : sql`value`
  return sql`join lateral (
    select distinct ${label} as label from jsonb_array_elements_text(p."values" -> ${key}::text)) v on ${seen}`
}
