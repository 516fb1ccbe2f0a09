import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import { isOwner, may, privileges, type Viewer } from '../viewer.ts'

/** A picture of posts. Sizes in bytes and points, upright; `file` is the unguessable name under which it is served. */
export type CrowdMedia = {
  id: number
  membershipId: number | null
  caption: string | null
  mime: string
  file: string
  bytes: number
  width: number
  height: number
  createdAt: Date
  updatedAt: Date | null
}
export type MediaFilter = {
  /** Whose; `none` is nobody's. */
  owner: { ids: number[]; none: boolean } | undefined
  /** Only what no post has. */
  orphans: boolean
}

/** A form that hides the authors of its posts hides who took their pictures, too, but for who may change posts. */
const isHidden = (viewer: Viewer) =>
  may(viewer, 'Manage Posts')
    ? sql`false`
    : sql`(m.membership_id is distinct from ${viewer.membershipId}::int and exists (
        select from post_media x join post p on p.id = x.post_id join form f on f.id = p.form_id
        where x.media_id = m.id and f.hide_author))`

const columns = (viewer: Viewer) => sql`m.id,
  case when not ${isHidden(viewer)} then m.membership_id end as "membershipId", m.caption, m.mime, m.file, m.bytes, m.width, m.height,
  m.created_at as "createdAt", m.updated_at as "updatedAt"`
const ORDER = { id: sql`m.id`, created: sql`m.created_at`, updated: sql`m.updated_at` }

/** Everybody reads, finds and sends media; owners delete theirs, and only admins change any (facts C33). */
export const privilegesOnMedia = (viewer: Viewer, media: Pick<CrowdMedia, 'membershipId'>) =>
  privileges({
    read: true,
    create: true,
    update: viewer.isAdmin,
    search: true,
    delete: viewer.isAdmin || isOwner(media, viewer),
  })

export function listMedia(
  { db, teamId }: Context,
  viewer: Viewer,
  { owner, orphans }: MediaFilter,
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<CrowdMedia>> {
  const none = owner?.none ? sql`m.membership_id is null or ${isHidden(viewer)}` : sql`false`
  const theirs = sql`m.membership_id = any(${owner?.ids ?? []}::integer[]) and not ${isHidden(viewer)}`
  const whose = owner ? sql`(${theirs} or ${none})` : sql`true`
  const alone = orphans ? sql`not exists (select from post_media p where p.media_id = m.id)` : sql`true`
  const where = sql`m.team_id = ${teamId} and ${whose} and ${alone}`
  const order = { by: ORDER[listing.orderby], id: sql`m.id` }
  return listed(db, { columns: columns(viewer), from: sql`crowd_media m`, where }, order, listing)
}

export async function mediaById({ db, teamId }: Context, viewer: Viewer, id: number): Promise<CrowdMedia | undefined> {
  const { rows } = await sql<CrowdMedia>`
    select ${columns(viewer)} from crowd_media m where m.team_id = ${teamId} and m.id = ${id}`.execute(db)
  return rows[0]
}
