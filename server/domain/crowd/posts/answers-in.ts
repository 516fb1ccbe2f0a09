import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { may, type Viewer } from '../viewer.ts'
import { whereOf } from './choose-posts.ts'
import { isEditableBy } from './filter-rights.ts'
import { allHidden } from './hidden-from.ts'
import type { PostFilter } from './post-filter.ts'
import { shownKeys } from './shown-values.ts'

/** How many answers a post has at most under each key, among those that are chosen and what of them may be seen. */
export async function answersIn(ctx: Context, viewer: Viewer, filter: PostFilter): Promise<Map<string, number>> {
  const [where, keys] = await Promise.all([whereOf(ctx, viewer, filter), shownKeys(ctx, filter)])
  const hidden = may(viewer, 'Manage Posts') ? [] : (await allHidden(ctx)).keys
  const seen = hidden.length === 0 ? sql`true` : sql`(v.key <> all(${hidden}::text[]) or ${isEditableBy(viewer)})`
  const { rows } = await sql<{ key: string; most: number }>`
    select v.key, max(jsonb_array_length(v.value)) as most
    from post p, jsonb_each(p."values") v where ${where} and ${seen} group by v.key`.execute(ctx.db)
  const asked = rows.filter(({ key, most }) => most > 0 && (!keys || keys.has(key)))
  return new Map(asked.map(({ key, most }) => [key, most]))
}
