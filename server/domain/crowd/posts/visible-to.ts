import { type RawBuilder, sql } from 'kysely'
import { may, type Viewer } from '../viewer.ts'

/** `mayRead` of post.ts as SQL about `p`: a test holds the two together. */
export function visibleTo(viewer: Viewer): RawBuilder<unknown>[] {
  if (may(viewer, 'Manage Posts')) return []
  const { membershipId, role } = viewer
  const named = role === null ? sql`false` : sql`${role}::text = any(p.published_to)`
  const above = sql`(p.parent_id is null or post_parents_open(p.parent_id, ${membershipId}::int, ${role}::text))`
  const open = sql`(p.status = 'published' and (p.published_to = '{}' or ${named}) and ${above})`
  return [membershipId === null ? open : sql`(${open} or p.membership_id = ${membershipId})`]
}
