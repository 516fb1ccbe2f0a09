import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import { permit, type Viewer } from '../viewer.ts'
import { mayUpdate, type OwnPost, type Post } from './post.ts'

/** A post as it was after one change. */
export type Revision = {
  id: number
  /** Who changed it, null for nobody we know. */
  membershipId: number | null
  at: Date
  post: OwnPost
}
type Row = Omit<Revision, 'post'> & { snapshot: OwnPost }

const columns = sql`r.id, r.membership_id as "membershipId", r.at, r.snapshot`
const ORDER = { id: sql`r.id`, created: sql`r.at` }

/** How a post came to be what it is. @throws DomainError `forbidden` to who may not change it */
export async function listRevisions(
  ctx: Context,
  viewer: Viewer,
  post: Post,
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<Revision>> {
  permit(mayUpdate(post, viewer), 'You may not see how this post came to be')
  const where = sql`r.post_id = ${post.id}`
  const by = { by: ORDER[listing.orderby], id: sql`r.id` }
  const { rows, total } = await listed<Row>(ctx.db, { columns, from: sql`post_revision r`, where }, by, listing)
  return { rows: rows.map(revisionOf), total }
}

/** One of them. @throws DomainError `forbidden` */
export async function revisionById(
  ctx: Context,
  viewer: Viewer,
  post: Post,
  id: number,
): Promise<Revision | undefined> {
  permit(mayUpdate(post, viewer), 'You may not see how this post came to be')
  const { rows } = await sql<Row>`
    select ${columns} from post_revision r where r.post_id = ${post.id} and r.id = ${id}`.execute(ctx.db)
  return rows[0] && revisionOf(rows[0])
}

/** What has been through JSON has texts for dates. */
function revisionOf({ snapshot, ...row }: Row): Revision {
  const { postDate, createdAt, updatedAt } = snapshot
  const times = { postDate: new Date(postDate), createdAt: new Date(createdAt) }
  return { ...row, post: { ...snapshot, ...times, updatedAt: updatedAt && new Date(updatedAt) } }
}
