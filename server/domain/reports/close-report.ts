import { sql } from 'kysely'
import type { CloseReason } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import { type Happening, record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { invalid } from '../error.ts'
import { requireVersion } from '../version.ts'
import { entryOf, type Locked, lockReport } from './lock-report.ts'

/**
 * Closes a report: the citizen's page is read-only from now on and where they are is forgotten. Closing it again with
 * another reason changes the reason; with the same, nothing.
 * @throws DomainError `not_found`, `stale`
 */
export function closeReport(outer: Context, id: number, reason: CloseReason): Promise<void> {
  return transaction(outer, async (ctx) => {
    const report = await lockReport(ctx, id)
    requireVersion(ctx, report)
    if (report.status === 'closed' && report.reason === reason) return
    await record(ctx, await turn(ctx, report, reason))
  })
}

/**
 * Opens a closed report again; one that is open stays as it is.
 * @throws DomainError `not_found`, `stale`, `invalid` while it is linked to an alarm that is over
 */
export function reopenReport(outer: Context, id: number): Promise<void> {
  return transaction(outer, async (ctx) => {
    const report = await lockReport(ctx, id)
    requireVersion(ctx, report)
    if (report.status === 'open') return
    await requireAlarmGoingOn(ctx, report)
    await record(ctx, await turn(ctx, report, null))
  })
}

/**
 * The open reports linked to an alarm that is over are over, too; those that were closed with it go on with it. Returns
 * what is to be recorded after the alarm's own entry. The alarm is locked.
 */
export async function turnLinked(ctx: Context, alarmId: string, concluded: boolean): Promise<Happening[]> {
  const linked = ctx.db.selectFrom('link').select('report_id').where('alarm_id', '=', alarmId).orderBy('report_id')
  const entries: Happening[] = []
  for (const { report_id } of await linked.execute()) {
    const report = await lockReport(ctx, report_id)
    if (report.alarmId !== alarmId) continue // taken off it while we waited
    if (concluded && report.status === 'open') entries.push(await turn(ctx, report, 'concluded'))
    if (!concluded && report.reason === 'concluded') entries.push(await turn(ctx, report, null))
  }
  return entries
}

/** The alarm needs no lock: whoever concludes it waits for the report, which is locked. */
async function requireAlarmGoingOn(ctx: Context, { alarmId }: Locked): Promise<void> {
  if (alarmId === null) return
  const alarm = ctx.db.selectFrom('alarm').select('concluded_at').where('id', '=', alarmId)
  const { concluded_at } = await alarm.executeTakeFirstOrThrow()
  if (concluded_at !== null) throw invalid('Its alarm is over: resume that, or take the report off it')
}

async function turn(ctx: Context, report: Locked, reason: CloseReason | null): Promise<Happening> {
  const at = ctx.now()
  const status = reason === null ? 'open' : 'closed'
  // Another reason is not another end: the citizen's page is gone a day after the first.
  const closed_at = reason === null ? null : sql<Date>`coalesce(closed_at, ${at})`
  await ctx.db
    .updateTable('report')
    .set({ status, close_reason: reason, closed_at, updated_at: at, version: report.version + 1 })
    .where('id', '=', report.id)
    .execute()
  if (reason !== null) await ctx.db.deleteFrom('report_position').where('report_id', '=', report.id).execute()
  const changes = [{ key: 'reason', from: report.reason, to: reason }]
  return { ...entryOf(report), action: status === 'open' ? 'REPORT_REOPEN' : 'REPORT_CLOSE', changes }
}
