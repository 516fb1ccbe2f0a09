import { sql } from 'kysely'
import { fitsAction } from '#lib/actions.ts'
import type { Db } from '#server/db/open.ts'
import type { Context } from '#server/domain/context.ts'
import { makeDeliveries } from '#server/domain/webhooks/index.ts'
import { type ActivityRow, readActivity } from '#server/live/activity-rows.ts'
import { sees } from '#server/live/visibility.ts'

type Parts = Pick<Context, 'db' | 'now' | 'enqueue'>
const BATCH = 500

/** The active webhooks that have not been told of all that is in their team's log. */
export async function webhooksBehind(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select w.id from webhook w join team_counter c on c.team_id = w.team_id
    where w.active and w.reached < c.seq order by w.id`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * Reads the log from where the webhook stands and makes a delivery of each entry it hears, in one transaction with the
 * place reached: a crash leaves both or neither, and another process that is at it is left alone. Returns whether there
 * is more to read.
 */
export function fanOut({ db, now, enqueue }: Parts, webhookId: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const webhook = await lockForFanOut(trx, webhookId)
    if (!webhook) return false
    const rows = await readActivity(trx, webhook.teamId, webhook.reached, BATCH)
    const last = rows.at(-1)
    if (!last) return false
    const heard = rows.filter((row) => hears(webhook, row)).map(({ seq, entry }) => ({ type: entry.action, seq }))
    await makeDeliveries({ db: trx, now, enqueue }, webhookId, heard)
    await trx
      .updateTable('webhook')
      .set({ reached: String(last.seq) })
      .where('id', '=', webhookId)
      .execute()
    return rows.length === BATCH
  })
}

const NOBODY = { kind: 'system' } as const
type Listener = Parameters<typeof sees>[0] & { events: string[] }

const hears = (webhook: Listener, row: ActivityRow) =>
  webhook.events.some((pattern) => fitsAction(pattern, row.entry.action)) && sees(webhook, row)

async function lockForFanOut(trx: Db, id: string) {
  const row = await trx
    .selectFrom('webhook')
    .select(['team_id as teamId', 'centre', 'events', 'scopes', 'reached'])
    .where('id', '=', id)
    .where('active', '=', true)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row && { ...row, actor: NOBODY, scopes: new Set(row.scopes), reached: Number(row.reached) }
}
