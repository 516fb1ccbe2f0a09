import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { may, type Viewer } from '../viewer.ts'
import { conditions } from './filter-conditions.ts'
import { collectionsFor } from './filter-rights.ts'
import { hiddenFrom } from './hidden-from.ts'
import type { PostFilter } from './post-filter.ts'
import { stepsTo } from './stage-steps.ts'
import { ours } from './store.ts'

/**
 * Which posts: the centre's that this viewer may read and the filter chooses, as SQL about `p`, a row of `post`. The one
 * meaning of filters, for lists, counts, maps, exports and bulk changes (facts C46).
 */
export async function whereOf(ctx: Context, viewer: Viewer, filter: PostFilter): Promise<RawBuilder<unknown>> {
  const [hidden, steps, sets] = await Promise.all([
    hiddenFrom(ctx, viewer, filter),
    stepsTo(ctx, filter.stages),
    collectionsFor(ctx, viewer, filter.sets),
  ])
  const chosen = conditions(filter, { viewer, hidden, steps, sets })
  return sql`${sql.join([ours(ctx), ...visibleTo(viewer), ...chosen], sql` and `)}`
}

/** `mayRead` of post.ts as SQL: a test holds the two together. */
export function visibleTo(viewer: Viewer): RawBuilder<unknown>[] {
  if (may(viewer, 'Manage Posts')) return []
  const { membershipId, role } = viewer
  const named = role === null ? sql`false` : sql`${role}::text = any(p.published_to)`
  const open = sql`(p.status = 'published' and (p.published_to = '{}' or ${named}))`
  return [membershipId === null ? open : sql`(${open} or p.membership_id = ${membershipId})`]
}
