import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'
import { isAlive } from './find-by-token.ts'

/** Which of these reports are linked to that alarm. */
export async function linkedReports(db: Db, alarmId: string, reportIds: number[]): Promise<number[]> {
  const query = db.selectFrom('link').select('report_id').where('alarm_id', '=', alarmId)
  return (await query.where('report_id', 'in', reportIds).execute()).map((row) => row.report_id)
}

/** Which of these reports still have a page, and for which of them a vehicle is driving. */
export async function reportsOnPages(
  db: Db,
  reportIds: number[],
  at: Date,
): Promise<{ alive: Set<number>; awaiting: number[] }> {
  const { rows } = await sql<{ id: number; awaiting: boolean }>`
    select r.id, r.status = 'open' and exists (
      select from link l join alarm a on a.id = l.alarm_id join assignment s on s.alarm_id = a.id
      where l.report_id = r.id and a.concluded_at is null and s.status = 'en_route') as awaiting
    from report r where r.id = any(${reportIds}::int[]) and ${isAlive(at)}`.execute(db)
  const ids = (of: typeof rows) => of.map(({ id }) => id)
  return { alive: new Set(ids(rows)), awaiting: ids(rows.filter(({ awaiting }) => awaiting)) }
}
