import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { contains } from '#server/domain/paging.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import type { Viewer } from '../viewer.ts'
import type { PostSet, SetKind } from './post-set.ts'

export type SetFilter = {
  q: string | undefined
  featured: boolean | undefined
  views: string[] | undefined
  /** Whose; `none` is nobody's. */
  owner: { ids: number[]; none: boolean } | undefined
  /** Only what these roles alone may see. */
  visibleTo: string[] | undefined
}

const columns = sql`s.id, s.membership_id as "membershipId", s.name, s.description, s.view, s.view_options as "viewOptions",
  s.visible_to as "visibleTo", s.featured, s.filter, s.created_at as "createdAt", s.updated_at as "updatedAt"`
const ORDER = { id: sql`s.id`, name: sql`lower(s.name)`, created: sql`s.created_at`, updated: sql`s.updated_at` }

/** The team's sets of one kind that this viewer may read. */
export function listSets(
  { db, teamId }: Context,
  viewer: Viewer,
  kind: SetKind,
  filter: SetFilter,
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<PostSet>> {
  const where = sql`s.team_id = ${teamId} and s.kind = ${kind} and ${visibleTo(viewer)}
    and ${sql.join(conditions(filter), sql` and `)}`
  const order = { by: ORDER[listing.orderby], id: sql`s.id` }
  return listed(db, { columns, from: sql`post_set s`, where }, order, listing)
}

/** `mayReadSet` as SQL. */
function visibleTo({ isAdmin, membershipId, role }: Viewer): RawBuilder<unknown> {
  if (isAdmin) return sql`true`
  return sql`(s.visible_to = '{}' or ${role}::text = any(s.visible_to) or s.membership_id = ${membershipId}::integer)`
}

function conditions({ q, featured, views, owner, visibleTo }: SetFilter): RawBuilder<unknown>[] {
  const none = owner?.none ? sql`s.membership_id is null` : sql`false`
  return [
    contains(q, sql`s.name`, sql`s.description`),
    featured === undefined ? sql`true` : sql`s.featured = ${featured}`,
    views ? sql`s.view = any(${views}::text[])` : sql`true`,
    owner ? sql`(s.membership_id = any(${owner.ids}::integer[]) or ${none})` : sql`true`,
    visibleTo ? sql`s.visible_to && ${visibleTo}::text[]` : sql`true`,
  ]
}

/** A set of this kind; the other kind never answers for it. */
export async function setById({ db, teamId }: Context, kind: SetKind, id: number): Promise<PostSet | undefined> {
  const { rows } = await sql<PostSet>`
    select ${columns} from post_set s where s.team_id = ${teamId} and s.kind = ${kind} and s.id = ${id}`.execute(db)
  return rows[0]
}
