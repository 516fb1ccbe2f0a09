import { sql } from 'kysely'
import type { Change } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import { record, refOf } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { invalid } from '../error.ts'
import { entryOf, type Locked, lockReport } from '../reports/lock-report.ts'
import { requireVersion } from '../version.ts'

/**
 * Links a report to an alarm of the same centre: the two stay what they are, and are shown together. To the same alarm
 * again is done already. Returns nothing; the alarm's stream says so.
 * @throws DomainError `not_found`, `stale`; `invalid` for no alarm of this centre, or a report linked to another
 */
export function linkReport(outer: Context, id: number, alarmId: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    await requireOpenAlarm(ctx, alarmId, 'share') // before the report, as concluding an alarm locks the two in that order
    const report = await lockReport(ctx, id)
    requireVersion(ctx, report)
    if (report.alarmId === alarmId) return
    if (report.alarmId !== null) throw invalid('This report is linked to another alarm; unlink it first', 'alarm')
    await linkLocked(ctx, report, alarmId)
  })
}

/** Links a report that is locked, and linked to none, to an alarm that is locked or new. */
export async function linkLocked(ctx: Context, report: Locked, alarmId: string): Promise<void> {
  const creator = JSON.stringify(refOf(ctx.actor))
  await ctx.db
    .insertInto('link')
    .values({ report_id: report.id, alarm_id: alarmId, creator, created_at: ctx.now() })
    .execute()
  await touch(ctx, report.id)
  const changes = [{ key: 'alarm', from: null, to: alarmId }]
  await record(ctx, { ...entryOf({ ...report, alarmId }), action: 'REPORT_LINK', changes })
}

/**
 * Takes a report off its alarm: both are what they were before. One that was closed with its alarm is open again.
 * @throws DomainError `not_found`, `stale`, `invalid` when it is linked to none
 */
export function unlinkReport(outer: Context, id: number): Promise<void> {
  return transaction(outer, async (ctx) => {
    const report = await lockReport(ctx, id)
    requireVersion(ctx, report)
    if (report.alarmId === null) throw invalid('This report is linked to no alarm', 'alarm')
    await ctx.db.deleteFrom('link').where('report_id', '=', id).execute()
    if (report.reason === 'concluded')
      await ctx.db
        .updateTable('report')
        .set({ status: 'open', close_reason: null, closed_at: null })
        .where('id', '=', id)
        .execute()
    await touch(ctx, id)
    const changes: Change[] = [{ key: 'alarm', from: report.alarmId, to: null }]
    if (report.reason === 'concluded') changes.push({ key: 'reason', from: 'concluded', to: null })
    await record(ctx, { ...entryOf(report), action: 'REPORT_UNLINK', changes })
  })
}

/**
 * Locks an alarm of the context's centre that is not over. `update`: it will be changed, too.
 * @throws DomainError `invalid`
 */
export async function requireOpenAlarm(ctx: Context, id: string, lock: 'share' | 'update'): Promise<void> {
  const { rows } = await sql<{ concluded: boolean }>`
    select concluded_at is not null as concluded from alarm
    where id = ${id} and team_id = ${ctx.teamId} and centre = ${ctx.centre} for ${sql.raw(lock)}`.execute(ctx.db)
  if (!rows[0]) throw invalid('There is no such alarm in this control centre', 'alarm')
  if (rows[0].concluded) throw invalid('This alarm is over', 'alarm')
}

const touch = (ctx: Context, id: number) =>
  ctx.db
    .updateTable('report')
    .set((eb) => ({ updated_at: ctx.now(), version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
