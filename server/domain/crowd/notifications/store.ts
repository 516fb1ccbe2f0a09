import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '#server/domain/context.ts'
import { refuse } from '#server/domain/refused.ts'
import { mayReadSet, setById } from '../collections/index.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import { permit, type Viewer } from '../viewer.ts'
import { mayBeTold, type Notification } from './notification.ts'

export type NotificationFilter = { users: number[] | undefined; sets: number[] | undefined }

const columns = sql`n.id, n.membership_id as "membershipId", n.set_id as "setId", n.created_at as "createdAt",
  n.updated_at as "updatedAt"`
const from = sql`notification n join post_set s on s.id = n.set_id`
const ORDER = { id: sql`n.id`, created: sql`n.created_at` }

/** Those of the viewer; for admins, of everybody. */
export function listNotifications(
  { db, teamId }: Context,
  viewer: Viewer,
  { users, sets }: NotificationFilter,
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<Notification>> {
  const conditions = [
    sql`s.team_id = ${teamId}`,
    viewer.isAdmin ? sql`true` : sql`n.membership_id = ${viewer.membershipId}::int`,
    users ? sql`n.membership_id = any(${users}::bigint[])` : sql`true`,
    sets ? sql`n.set_id = any(${sets}::bigint[])` : sql`true`,
  ]
  const where = sql.join(conditions, sql` and `)
  return listed(db, { columns, from, where }, { by: ORDER[listing.orderby], id: sql`n.id` }, listing)
}

export async function notificationById({ db, teamId }: Context, id: number): Promise<Notification | undefined> {
  const { rows } = await sql<Notification>`
    select ${columns} from ${from} where s.team_id = ${teamId} and n.id = ${id}`.execute(db)
  return rows[0]
}

/**
 * Tells the viewer of what is put into this collection from now on, and returns the id; asking twice is one. Not logged: whom
 * what interests is theirs alone.
 * @throws DomainError `forbidden` for nobody in particular, `invalid` for a collection that they may not read
 */
export function notify(outer: Context, viewer: Viewer, setId: number): Promise<number> {
  permit(mayBeTold(viewer))
  return transaction(outer, async (ctx) => {
    const set = await setById(ctx, 'collection', setId)
    refuse([!(set && mayReadSet(set, viewer)) && { field: 'set', message: 'is not a collection' }])
    const { rows } = await sql<{ id: number }>`
      insert into notification (membership_id, set_id, created_at) values (${viewer.membershipId}, ${setId}, ${ctx.now()})
      on conflict (membership_id, set_id) do update set set_id = excluded.set_id returning id`.execute(ctx.db)
    return rows[0]!.id // safe: an upsert returns its row
  })
}

export async function notifyNoMore({ db }: Context, _viewer: Viewer, id: number): Promise<void> {
  await sql`delete from notification where id = ${id}`.execute(db)
}
