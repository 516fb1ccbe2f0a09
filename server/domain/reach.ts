import { type RawBuilder, sql } from 'kysely'
import { type Context, limitedTo } from './context.ts'

/** How long after its conclusion a vehicle's tablet may read an alarm. */
const SHOWN_MS = 24 * 60 * 60 * 1000

/** Which alarms the caller may see, a condition on the row `a`: its centre's; a vehicle's tablet only those it is assigned to. */
export function withinReach(ctx: Pick<Context, 'teamId' | 'centre' | 'actor' | 'now'>): RawBuilder<unknown> {
  const ours = sql`a.team_id = ${ctx.teamId} and a.centre = ${ctx.centre}`
  const vehicle = limitedTo(ctx)
  if (vehicle === undefined) return ours
  const assigned = sql`a.id in (select s.alarm_id from assignment s where s.vehicle_id = ${vehicle})`
  return sql`${ours} and ${assigned} and ${lately(ctx.now())}`
}

/** The ids of the vehicles whose tablets may see an alarm, as an array; null where no tablet may any more. */
export const vehiclesReaching = (alarmId: RawBuilder<unknown>, now: Date) => sql<string[] | null>`(
  select array(select s.vehicle_id from assignment s where s.alarm_id = a.id) from alarm a where a.id = ${alarmId} and ${lately(now)})`

const lately = (now: Date) => sql`(a.concluded_at is null or a.concluded_at > ${new Date(now.getTime() - SHOWN_MS)})`
