import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { type Alert, shownAlerts } from './store.ts'

/** `cursor`: what to ask `after` next time, decimal digits. */
export type ChangedAlerts = { cursor: string; alerts: Alert[] }

/**
 * An alarm's calls that were made or changed after `after`, a cursor of before; without one all of them. The cursor is the oldest
 * transaction still under way when they were read: whatever commits later has at least its number, however early it began, so that
 * none is missed; what was read already may come once more. A cursor that this database has not come to (it was restored from a copy)
 * reads all. The caller has been shown to own the alarm.
 */
export async function changedAlerts(ctx: Context, alarmId: string, after = '0'): Promise<ChangedAlerts> {
  // One statement, so that rows and cursor are of one snapshot.
  const { rows } = await sql<{ cursor: string } & (Alert | { id: null })>`
    select s.xmin::text as cursor, c.* from (select pg_snapshot_xmin(pg_current_snapshot()) as xmin) s left join lateral (
      ${shownAlerts} where a.alarm_id = ${alarmId}
        and a.changed_in >= case when ${after}::xid8 > s.xmin then '0'::xid8 else ${after}::xid8 end) c on true`.execute(
    ctx.db,
  )
  const alerts = rows.flatMap(({ cursor: _, ...alert }) => (alert.id === null ? [] : [alert]))
  return { cursor: rows[0]!.cursor, alerts } // safe: a left join has a row
}
