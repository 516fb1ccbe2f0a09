import { addressOfLine } from '#lib/address.ts'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { type Asked, type Geocoder, questionAbout } from '../geocoding.ts'
import { entryOf, lockReport } from './lock-report.ts'

/**
 * Looks up where a report is that came with an address only, and notes it with a `REPORT_UPDATE` by Muster itself. One
 * that has a location, also by a job that ran before, stays as it is. Returns whether a place was noted.
 * @throws whatever the geocoder does when it cannot look
 */
export async function fillReportLocation(ctx: Context, geocode: Geocoder, reportId: number): Promise<boolean> {
  const asked = await whatToAsk(ctx, reportId)
  const found = asked && (await geocode(asked))
  return found ? keep(ctx, reportId, found.location) : false
}

async function whatToAsk(ctx: Context, reportId: number): Promise<Asked | null> {
  const row = await openQuestion(ctx, reportId)
    .innerJoin('team', 'team.id', 'report.team_id')
    .select(['report.address', 'team.lng', 'team.lat', 'team.address as home'])
    .executeTakeFirst()
  return row?.address == null ? null : questionAbout(addressOfLine(row.address), row)
}

function keep(outer: Context, reportId: number, location: { lng: number; lat: number }): Promise<boolean> {
  return transaction(outer, async (ctx) => {
    const report = await lockReport(ctx, reportId)
    const still = await openQuestion(ctx, reportId).select('report.id').executeTakeFirst()
    if (!still) return false
    await ctx.db
      .updateTable('report')
      .set({ ...location, updated_at: ctx.now(), version: report.version + 1 })
      .where('id', '=', reportId)
      .execute()
    // Where a citizen is stays erasable: the log, which is kept for good, says only that it is known now.
    const changes = [{ key: 'located', from: false, to: true }]
    await record(ctx, { ...entryOf(report), action: 'REPORT_UPDATE', changes })
    return true
  })
}

/** The report, as long as nobody knows where it is. */
const openQuestion = (ctx: Context, reportId: number) =>
  ctx.db
    .selectFrom('report')
    .where('report.id', '=', reportId)
    .where('report.team_id', '=', ctx.teamId)
    .where('report.centre', '=', ctx.centre)
    .where('report.lng', 'is', null)
