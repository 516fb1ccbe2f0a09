import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import type { Viewer } from '../viewer.ts'
import { whereOf } from './choose-posts.ts'
import type { Post } from './post.ts'
import type { PostFilter } from './post-filter.ts'
import { type Shown, shownTo } from './shown-to.ts'
import { limitedTo } from './shown-values.ts'
import { postColumns } from './store.ts'

const BATCH = 500

/**
 * All posts that the filter chooses and the viewer may read, as they may see them, by id and in batches: however many
 * there are, one batch is in memory. `most` ends it early. What is written meanwhile may be among them or not.
 */
export async function* eachPost(
  ctx: Context,
  viewer: Viewer,
  filter: PostFilter,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Shown<Post>[]> {
  const [where, limited] = await Promise.all([whereOf(ctx, viewer, filter), limitedTo(ctx, filter)])
  let [after, left] = [0, most]
  while (left > 0) {
    const { rows } = await sql<Post>`select ${postColumns} from post p
      where ${where} and p.id > ${after} order by p.id limit ${Math.min(BATCH, left)}`.execute(ctx.db)
    const last = rows.at(-1)
    if (!last) return
    yield (await shownTo(ctx, viewer, rows)).map(limited)
    after = last.id
    left -= rows.length
    if (rows.length < BATCH) return
  }
}
