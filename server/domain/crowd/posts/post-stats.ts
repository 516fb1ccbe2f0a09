import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { may, type Viewer } from '../viewer.ts'
import { whereOf } from './choose-posts.ts'
import { keptBySeq } from './kept-by-seq.ts'
import type { PostFilter } from './post-filter.ts'
import { type Grouping, groupsOf } from './stats-groups.ts'
import { type Clock, timesOf } from './stats-times.ts'

export type Group = { label: string; id: number | null; total: number }
export type Course = { key: string; values: { label: number; total: number; cumulative_total: number }[] }

type Sql = RawBuilder<unknown>

/**
 * How many posts there are in each group, most first (facts C54). A post counts once in each group it
 * is in. Without Manage Posts only what is published counts.
 */
export async function groupedTotals(
  ctx: Context,
  viewer: Viewer,
  filter: PostFilter,
  grouping: Grouping,
): Promise<Group[]> {
  const where = await countable(ctx, viewer, filter)
  const { from, id, label, key, total } = await groupsOf(ctx, viewer, grouping)
  const groups = sql`select ${id} as id, coalesce(any_value(${label}), 'None') as label, ${total}::int as total
    from post p ${from} where ${where} group by ${key}`
  return keptBySeq(
    ctx,
    sql`
    select coalesce(json_agg(json_build_object('id', g.id, 'label', g.label, 'total', g.total) order by g.total desc, g.label, g.id), '[]')
    from (${groups}) g`,
  )
}

/** The same over time: for each group how many in each interval that has any, and how many until then. */
export async function totalsOverTime(
  ctx: Context,
  viewer: Viewer,
  filter: PostFilter,
  grouping: Grouping,
  clock: Clock,
): Promise<Course[]> {
  const where = await countable(ctx, viewer, filter)
  const { from, id, label, key, total } = await groupsOf(ctx, viewer, grouping)
  const { from: timed, at, isOne } = await timesOf(ctx, viewer, clock.attribute)
  const seconds = sql`${clock.intervalSeconds}::bigint`
  const counts = sql`
    select ${id} as id, coalesce(any_value(${label}), 'None') as label, floor(extract(epoch from ${at}) / ${seconds})::bigint * ${seconds} as at,
      ${isOne ? total : sql`count(distinct p.id)`}::int as total
    from post p ${from} ${timed} where ${where} and ${at} is not null group by ${key}, 3`
  const running = sql`select c.*, sum(c.total) over (partition by c.id, c.label order by c.at)::int as until from (${counts}) c`
  return keptBySeq(
    ctx,
    sql`
    select coalesce(json_agg(json_build_object('key', k.label, 'values', k.values) order by k.total desc, k.label, k.id), '[]') from (
      select r.id, r.label, sum(r.total) as total, json_agg(json_build_object(
        'label', r.at, 'total', r.total, 'cumulative_total', r.until) order by r.at) as values
      from (${running}) r group by r.id, r.label) k`,
  )
}

async function countable(ctx: Context, viewer: Viewer, filter: PostFilter): Promise<Sql> {
  const where = await whereOf(ctx, viewer, filter)
  return may(viewer, 'Manage Posts') ? where : sql`${where} and p.status = 'published'`
}
