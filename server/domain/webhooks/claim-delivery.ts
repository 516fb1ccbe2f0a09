import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'

/** A delivery whose next attempt is ours to make, and all that it takes. */
export type Due = {
  id: string
  webhookId: string
  type: string
  seq: number | null
  turn: number
  tries: number
  createdAt: Date
  teamId: string
  centre: Centre
  url: string
  active: boolean
  scopes: string[]
  secrets: string[]
}

/** So long an attempt is nobody else's; it is over long before, or its process is gone. */
export const LEASE_SECONDS = 15

/**
 * Takes the next delivery of a webhook that is due: what is new in the order of `seq`, then what failed before. Nobody
 * else gets it for 15 s, in whatever process; by its `turn` a late result is known for one. The clock is PostgreSQL's.
 */
export async function claimDelivery(db: Db, webhookId: string): Promise<Due | undefined> {
  const { rows } = await sql<Omit<Due, 'seq'> & { seq: string | null }>`
    with due as (select id from webhook_delivery
      where webhook_id = ${webhookId} and status = 'pending' and next_at <= now()
      order by (tries > 0), id limit 1 for update skip locked)
    update webhook_delivery d set turn = d.turn + 1, next_at = now() + make_interval(secs => ${LEASE_SECONDS})
    from due, webhook w where d.id = due.id and w.id = d.webhook_id
    returning d.id, d.webhook_id as "webhookId", d.type, d.seq, d.turn, d.tries, d.created_at as "createdAt",
      w.team_id as "teamId", w.centre, w.url, w.active, w.scopes,
      case when w.previous_until > now() then array[w.secret, w.previous_secret] else array[w.secret] end as secrets`.execute(
    db,
  )
  const [row] = rows
  return row && { ...row, seq: row.seq === null ? null : Number(row.seq) }
}

/** Gives back what was taken, when no attempt came of it: the next to come may take it at once. */
export async function releaseDelivery(db: Db, { id, turn }: Pick<Due, 'id' | 'turn'>): Promise<void> {
  await sql`update webhook_delivery set next_at = now()
    where id = ${id} and turn = ${turn} and status = 'pending'`.execute(db)
}

/** The webhooks that have something to be delivered now, or had it in hand when a process ended. */
export async function webhooksDue(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct webhook_id as id from webhook_delivery
    where status = 'pending' and next_at <= now() + make_interval(secs => ${LEASE_SECONDS})`.execute(db)
  return rows.map(({ id }) => id)
}
