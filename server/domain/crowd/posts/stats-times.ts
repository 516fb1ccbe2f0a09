import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { may, type Viewer } from '../viewer.ts'
import { shownTime } from './filter-times.ts'
import { allHidden } from './hidden-from.ts'
import { answersTo } from './stats-groups.ts'

/** What time a post counts for, and how long one interval is; intervals are counted from 1970. */
export type Clock = { attribute: string; intervalSeconds: number }

type Sql = RawBuilder<unknown>
const COLUMNS: Record<string, string> = { created: 'created_at', updated: 'updated_at', post_date: 'post_date' }

/**
 * The time of a post: when it was made or changed, or an answer that is a date. What has none does not count. `isOne`: a
 * post has one at most.
 */
export async function timesOf(
  ctx: Context,
  viewer: Viewer,
  attribute: string,
): Promise<{ from: Sql; at: Sql; isOne: boolean }> {
  const column = Object.hasOwn(COLUMNS, attribute) ? COLUMNS[attribute] : undefined
  const times = may(viewer, 'Manage Posts') ? [] : (await allHidden(ctx)).times
  if (column) return { from: sql``, at: shownTime(column, times, viewer), isOne: true }
  const answers = await answersTo(ctx, viewer, attribute)
  // PostgreSQL also takes `now` and `infinity` for times.
  const isDate = sql`v.label ~ '^\\d{4}-\\d\\d-\\d\\d' and pg_input_is_valid(v.label, 'timestamp')`
  const from = sql`join lateral (select case when ${isDate} then v.label::timestamp at time zone 'UTC' end as at
    from (select p.id) one ${answers}) w on true`
  return { from, at: sql`w.at`, isOne: false }
}
