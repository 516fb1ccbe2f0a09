import { sql } from 'kysely'
import type { CloseReason } from '#server/db/schema.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { categoryName } from './categories.ts'

/** A report while a verb is at it. `category` describes it in the log, which never holds what was told. */
export type Locked = {
  id: number
  status: 'open' | 'closed'
  reason: CloseReason | null
  version: number
  readUpto: number
  seenAt: Date | null
  category: string
  /** The alarm it is linked to. */
  alarmId: string | null
}

/**
 * Locks a report of the context's centre: whatever else is done to it waits until this transaction ends.
 * @throws DomainError `not_found`
 */
export async function lockReport(ctx: Context, id: number): Promise<Locked> {
  const { rows } = await sql<Locked>`
    select r.id, r.status, r.close_reason as reason, r.version, r.read_upto as "readUpto", r.seen_at as "seenAt",
      ${categoryName} as category
    from report r join category c on c.id = r.category_id join team t on t.id = r.team_id
    where r.id = ${id} and r.team_id = ${ctx.teamId} and r.centre = ${ctx.centre} for no key update of r`.execute(
    ctx.db,
  )
  const row = rows[0]
  if (!row) throw notFound('report')
  // Read after the lock: linking locks the report, too.
  const link = await ctx.db.selectFrom('link').select('alarm_id').where('report_id', '=', id).executeTakeFirst()
  return { ...row, alarmId: link?.alarm_id ?? null }
}

/** Where its entries stand in the log: among those of the alarm it is linked to, if it is. */
export const entryOf = ({ id, category, alarmId }: Pick<Locked, 'id' | 'category' | 'alarmId'>) => ({
  objectId: String(id),
  descriptor: category,
  ...(alarmId !== null && { alarmId }),
})
