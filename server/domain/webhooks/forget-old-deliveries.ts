import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'

/** Deliveries that are over are forgotten: delivered ones after 7 days, dead ones after 30. */
export async function forgetOldDeliveries(db: Db, now: Date): Promise<void> {
  await sql`delete from webhook_delivery
    where (status = 'delivered' and updated_at < ${now}::timestamptz - interval '7 days')
      or (status = 'dead' and updated_at < ${now}::timestamptz - interval '30 days')`.execute(db)
}
