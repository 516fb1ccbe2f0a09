import { sql } from 'kysely'
import type { LngLat } from '#lib/geo/distance.ts'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { requireOpen } from './caller-message.ts'
import { entryOf, type Locked, lockReport } from './lock-report.ts'

/** Where a citizen is now; `accuracy` in metres. */
export type CallerPosition = LngLat & { accuracy: number | null }

/**
 * Records where the citizen is, as of now; resolves once it is durable. Only the latest is kept, and only while the report
 * is open. Sharing is logged as it begins, its moves are not. `onWritten` runs after the commit.
 * @throws DomainError `not_found`, `forbidden` once the report is closed
 */
export function sharePosition(
  outer: Context,
  id: number,
  { lng, lat, accuracy }: CallerPosition,
  onWritten: (at: Date) => void,
): Promise<void> {
  return transaction(outer, async (ctx) => {
    // The report stays locked: whoever closes it meanwhile waits, and then finds what is to be forgotten.
    const report = await lockReport(ctx, id)
    requireOpen(report)
    const at = ctx.now()
    const { rows } = await sql<{ first: boolean }>`
      insert into report_position (report_id, at, lng, lat, accuracy) values (${id}, ${at}, ${lng}, ${lat}, ${accuracy})
      on conflict (report_id) do update set at = excluded.at, lng = excluded.lng, lat = excluded.lat, accuracy = excluded.accuracy
      returning xmax = 0 as first`.execute(ctx.db)
    ctx.afterCommit?.push(() => onWritten(at))
    if (rows[0]?.first) await record(ctx, sharingOf(report, true))
  })
}

/** Forgets where the citizen is; when it is not shared, nothing is to be done. @throws DomainError `not_found` */
export function stopSharing(outer: Context, id: number): Promise<void> {
  return transaction(outer, async (ctx) => {
    const report = await lockReport(ctx, id)
    const { numDeletedRows } = await ctx.db
      .deleteFrom('report_position')
      .where('report_id', '=', id)
      .executeTakeFirstOrThrow()
    if (numDeletedRows > 0n) await record(ctx, sharingOf(report, false))
  })
}

const sharingOf = (report: Locked, to: boolean) => ({
  ...entryOf(report),
  action: 'REPORT_SHARE',
  changes: [{ key: 'sharing', from: !to, to }],
})
