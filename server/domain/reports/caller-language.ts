import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { entryOf, lockReport } from './lock-report.ts'

/**
 * Keeps what language the citizen reads, so that the control centre sees it. The same again writes nothing, nor does
 * anything once the report is closed. @throws DomainError `not_found`
 */
export function keepLanguage(outer: Context, id: number, locale: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const report = await lockReport(ctx, id)
    const query = ctx.db.selectFrom('report').select('locale').where('id', '=', id)
    const { locale: from } = await query.executeTakeFirstOrThrow()
    if (report.status === 'closed' || from === locale) return
    await ctx.db.updateTable('report').set({ locale }).where('id', '=', id).execute()
    await record(ctx, { ...entryOf(report), action: 'REPORT_UPDATE', changes: [{ key: 'locale', from, to: locale }] })
  })
}
