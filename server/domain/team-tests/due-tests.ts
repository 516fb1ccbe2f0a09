import { type Monthly, monthlyDue } from '#lib/alerting/monthly-due.ts'
import type { Db } from '#server/db/open.ts'

/** The teams whose monthly test is due and not made yet, and of which month it is. */
export async function dueTests(db: Db, now: Date): Promise<{ teamId: string; month: string }[]> {
  const rows = await db
    .selectFrom('team')
    .select(['id', 'time_zone as zone', 'alerting'])
    .where((eb) => eb(eb.ref('alerting', '->').key('monthlyTest'), 'is not', null))
    .execute()
  const due = rows.flatMap(({ id, zone, alerting: { monthlyTest } }) => dueOf(id, zone, monthlyTest, now))
  if (due.length === 0) return []
  const ids = due.map(({ teamId }) => teamId)
  const made = await db.selectFrom('team_test').select(['team_id', 'month']).where('team_id', 'in', ids).execute()
  return due.filter(({ teamId, month }) => !made.some((test) => test.team_id === teamId && test.month === month))
}

function dueOf(teamId: string, zone: string, monthly: Monthly | undefined, now: Date) {
  const month = monthly && monthlyDue(monthly, zone, now.getTime())
  return month === undefined ? [] : [{ teamId, month }]
}
