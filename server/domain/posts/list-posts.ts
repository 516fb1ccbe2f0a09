import { type RawBuilder, sql } from 'kysely'
import type { Bounds } from '#lib/geo/bounds.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import type { Context } from '../context.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import { contains } from '../paging.ts'
import { may, type Viewer } from '../viewer.ts'
import type { Post, PostStatus } from './post.ts'
import { ours, postColumns } from './store.ts'

/** Some ids, or nothing there at all (`none`). */
export type Wanted = { ids: number[]; none: boolean }
type Span = { from: Date | undefined; to: Date | undefined }
export type PostFilter = {
  q: string | undefined
  statuses: PostStatus[]
  form: Wanted | undefined
  owner: Wanted | undefined
  parent: Wanted | undefined
  locales: string[]
  created: Span
  updated: Span
  within: Bounds | undefined
  around: (LngLat & { km: number }) | undefined
}
type PostOrder = 'created' | 'post_date' | 'updated' | 'id' | 'title' | 'status'

const COLUMNS: Record<PostOrder, string> = {
  created: 'p.created_at',
  post_date: 'p.post_date',
  updated: 'p.updated_at',
  id: 'p.id',
  title: 'lower(p.title)',
  status: 'p.status',
}

/** Some of the centre's posts this viewer may read, and how many there are in all. */
export async function listPosts(
  ctx: Context,
  viewer: Viewer,
  filter: PostFilter,
  listing: Listing<PostOrder>,
): Promise<Listed<Post>> {
  const where = sql`${ours(ctx)} and ${visibleTo(viewer)} and ${sql.join(conditions(filter), sql` and `)}`
  const by = sql.raw(COLUMNS[listing.orderby])
  return listed(ctx.db, { columns: postColumns, from: sql`post p`, where }, { by, id: sql`p.id` }, listing)
}

/** `mayRead` of post.ts as SQL: a test holds the two together. */
function visibleTo(viewer: Viewer): RawBuilder<unknown> {
  if (may(viewer, 'Manage Posts')) return sql`true`
  const { membershipId, role } = viewer
  const open = sql`(p.status = 'published' and (p.published_to = '{}' or ${role}::text = any(p.published_to)))`
  return membershipId === null ? open : sql`(${open} or p.membership_id = ${membershipId})`
}

const conditions = (f: PostFilter): RawBuilder<unknown>[] => [
  found(f.q),
  f.statuses.length > 0 ? sql`p.status = any(${f.statuses}::text[])` : sql`true`,
  related(sql`p.form_id`, f.form),
  related(sql`p.membership_id`, f.owner),
  related(sql`p.parent_id`, f.parent),
  f.locales.length > 0 ? sql`p.locale = any(${f.locales}::text[])` : sql`true`,
  spanning(sql`p.created_at`, f.created),
  spanning(sql`p.updated_at`, f.updated),
  f.within
    ? sql`p.lng between ${f.within.west} and ${f.within.east} and p.lat between ${f.within.south} and ${f.within.north}`
    : sql`true`,
  f.around ? sql`${kmFrom(f.around)} <= ${f.around.km}` : sql`true`,
]

/** A number is also an id (crowd facts, part 4). */
function found(q: string | undefined): RawBuilder<unknown> {
  const inText = contains(q, sql`p.title`, sql`p.content`)
  return q !== undefined && /^\d{1,9}$/.test(q) ? sql`(${inText} or p.id = ${Number(q)})` : inText
}

function related(column: RawBuilder<unknown>, wanted: Wanted | undefined): RawBuilder<unknown> {
  if (!wanted) return sql`true`
  const none = wanted.none ? sql`${column} is null` : sql`false`
  return sql`(${column} = any(${wanted.ids}::bigint[]) or ${none})`
}

/** Both ends count. Times are printed to the second, so a whole second belongs to its end. */
function spanning(column: RawBuilder<unknown>, { from, to }: Span): RawBuilder<unknown> {
  const after = from ? sql`${column} >= date_trunc('second', ${from}::timestamptz)` : sql`true`
  const before = to ? sql`${column} < date_trunc('second', ${to}::timestamptz) + interval '1 second'` : sql`true`
  return sql`${after} and ${before}`
}

/** Great-circle kilometres: a true circle, not a box around one. */
const kmFrom = ({ lng, lat }: LngLat) => sql`2 * 6371 * asin(least(1, sqrt(
  power(sin(radians(p.lat - ${lat}::float8) / 2), 2)
  + cos(radians(${lat}::float8)) * cos(radians(p.lat)) * power(sin(radians(p.lng - ${lng}::float8) / 2), 2))))`
