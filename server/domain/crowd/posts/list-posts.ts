import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { inOrder } from '#server/domain/paging.ts'
import type { Listed, Listing } from '../listing.ts'
import { may, type Viewer } from '../viewer.ts'
import { whereOf } from './choose-posts.ts'
import { shownTime } from './filter-times.ts'
import { allHidden } from './hidden-from.ts'
import { keptBySeq } from './kept-by-seq.ts'
import type { Post } from './post.ts'
import type { PostFilter } from './post-filter.ts'
import { type Shown, shownTo } from './shown-to.ts'
import { limitedTo } from './shown-values.ts'
import { postColumns } from './store.ts'

export type PostOrder = 'created' | 'post_date' | 'updated' | 'id' | 'title' | 'status'

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
): Promise<Listed<Shown>> {
  const where = await whereOf(ctx, viewer, filter)
  const [rows, total, shown] = await Promise.all([
    pageOf(ctx, viewer, where, listing),
    keptBySeq<number>(ctx, countOf(where)),
    limitedTo(ctx, filter),
  ])
  return { rows: (await shownTo(ctx, viewer, rows)).map(shown), total }
}

/** Ids first: an index has what chooses and orders them, and only the page's own rows are read. */
async function pageOf(
  ctx: Context,
  viewer: Viewer,
  where: RawBuilder<unknown>,
  listing: Listing<PostOrder>,
): Promise<Post[]> {
  const { rows: found } = await idsOf(where, listing, await shownOrder(ctx, viewer, listing)).execute(ctx.db)
  const ids = found.map(({ id }) => id)
  return inOrder(ids, await postsByIds(ctx, ids), ({ id }) => id)
}

export const countOf = (where: RawBuilder<unknown>) => sql`select count(*)::int from post p where ${where}`

/**
 * Where a form hides the time of day, its posts stand where that day begins: else whoever dates posts of their own finds
 * out, by which of them one stands between. The times a post was made are in the order of the ids, which everybody sees.
 */
async function shownOrder(
  ctx: Context,
  viewer: Viewer,
  { orderby }: Listing<PostOrder>,
): Promise<RawBuilder<unknown> | undefined> {
  const column = HIDEABLE[orderby]
  if (!column || may(viewer, 'Manage Posts')) return undefined
  const { times } = await allHidden(ctx)
  return times.length === 0 ? undefined : shownTime(column, times, viewer)
}

const HIDEABLE: Partial<Record<PostOrder, string>> = { post_date: 'post_date', updated: 'updated_at' }

/** `by`: what it is ordered by, if not by the column alone. */
export function idsOf(
  where: RawBuilder<unknown>,
  { orderby, order, limit, offset }: Listing<PostOrder>,
  by: RawBuilder<unknown> = sql.raw(COLUMNS[orderby]),
) {
  const direction = sql.raw(order)
  const ordered = orderby === 'id' ? sql`p.id ${direction}` : sql`${by} ${direction}, p.id ${direction}`
  return sql<{ id: number }>`
    select p.id from post p where ${where} order by ${ordered} limit ${limit} offset ${offset}`
}

async function postsByIds({ db }: Context, ids: number[]): Promise<Post[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Post>`select ${postColumns} from post p where p.id = any(${ids}::int[])`.execute(db)
  return rows
}
