import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import type { Viewer } from '../viewer.ts'
import { conditions } from './filter-conditions.ts'
import { collectionsFor } from './filter-rights.ts'
import { questionsOf } from './filter-values.ts'
import { hiddenFrom } from './hidden-from.ts'
import type { PostFilter } from './post-filter.ts'
import { stepsTo } from './stage-steps.ts'
import { ours } from './store.ts'
import { visibleTo } from './visible-to.ts'

/**
 * Which posts: the centre's that this viewer may read and the filter chooses, as SQL about `p`, a row of `post`. The one
 * meaning of filters, for lists, counts, maps, exports and bulk changes (facts C46).
 */
export async function whereOf(ctx: Context, viewer: Viewer, filter: PostFilter): Promise<RawBuilder<unknown>> {
  const [hidden, steps, sets, questions] = await Promise.all([
    hiddenFrom(ctx, viewer, filter),
    stepsTo(ctx, filter.stages),
    collectionsFor(ctx, viewer, filter.sets),
    questionsOf(ctx, filter.values),
  ])
  const chosen = conditions(filter, { viewer, hidden, steps, sets, questions })
  return sql`${sql.join([ours(ctx), ...visibleTo(viewer), ...chosen], sql` and `)}`
}
