import { type RawBuilder, sql } from 'kysely'
import { isFor, may, privileges, type Viewer } from '../viewer.ts'

/** What posts are about; the crowd API's alone, and no tag of an alarm. */
export type CrowdTag = {
  id: number
  parentId: number | null
  name: string
  /** Unique in the team. */
  slug: string
  type: string
  /** `#rrggbb` */
  color: string | null
  icon: string | null
  description: string | null
  /** Names of the roles that may see it; empty for everybody. */
  role: string[]
  priority: number
  createdAt: Date
}

/** Everybody sees what names no role, or theirs (facts C33). */
export const maySeeTag = ({ role }: Pick<CrowdTag, 'role'>, viewer: Viewer): boolean =>
  may(viewer, 'Manage Settings') || isFor(role, viewer)

/** `maySeeTag` as SQL; `t` is the row of `crowd_tag`. A test holds the two together. */
export const visibleTags = (viewer: Viewer): RawBuilder<unknown> =>
  may(viewer, 'Manage Settings') ? sql`true` : sql`(t.role = '{}' or ${viewer.role}::text = any(t.role))`

export function privilegesOnTag(tag: Pick<CrowdTag, 'role'>, viewer: Viewer): string[] {
  const manages = may(viewer, 'Manage Settings')
  return privileges({ read: maySeeTag(tag, viewer), create: manages, update: manages, delete: manages, search: true })
}
