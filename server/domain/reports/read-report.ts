import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { entryOf, lockReport } from './lock-report.ts'

/**
 * The centre has opened the report and read its chat up to that message (0: none yet). Going back, or the same again,
 * changes nothing. The citizen's page says that it was read.
 * @throws DomainError `not_found`
 */
export function readReport(outer: Context, id: number, upTo: number): Promise<void> {
  return transaction(outer, async (ctx) => {
    const report = await lockReport(ctx, id)
    const to = Math.max(report.readUpto, Math.min(upTo, await newest(ctx, id)))
    if (report.seenAt !== null && to === report.readUpto) return
    const set = { read_upto: to, seen_at: report.seenAt ?? ctx.now() }
    await ctx.db.updateTable('report').set(set).where('id', '=', id).execute()
    const changes = [{ key: 'read', from: report.seenAt ? report.readUpto : null, to }]
    await record(ctx, { ...entryOf(report), action: 'REPORT_READ', changes })
  })
}

async function newest(ctx: Context, reportId: number): Promise<number> {
  const row = await ctx.db
    .selectFrom('report_message')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('report_id', '=', reportId)
    .executeTakeFirst()
  return row?.id ?? 0
}
