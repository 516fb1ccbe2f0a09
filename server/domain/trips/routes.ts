import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Place } from '../place.ts'
import { withinReach } from '../reach.ts'
import type { Travel, Trip } from '../travel.ts'
import { drivingOf } from './driving-of.ts'

/** How a vehicle gets from where its latest fix was to an alarm. */
export type Route = Trip & { alarm: string; vehicle: { id: string; name: string }; at: Date }

type Start = { alarm: string; lng: number; lat: number; targetLng: number; targetLat: number; at: Date } & {
  id: string
  name: string
}

/** The ways of all vehicles that are under way to open alarms the caller may see; of one of them, if `alarmId` says so. */
export async function routesUnderWay(ctx: Context, travel: Travel, alarmId?: string): Promise<Route[]> {
  const { rows } = await sql<Start>`
    select a.id as alarm, v.id, v.name, p.at, ${PLACES}
    from alarm a join assignment s on s.alarm_id = a.id join vehicle v on v.id = s.vehicle_id and v.active
    join vehicle_position p on p.vehicle_id = v.id
    where s.status = 'en_route' and a.concluded_at is null and a.lng is not null and ${withinReach(ctx)}
      and ${alarmId === undefined ? sql`true` : sql`a.id = ${alarmId}`}
    order by a.id, v.id`.execute(ctx.db)
  return routesOf(ctx, travel, rows)
}

/** How one vehicle of the team would get to an alarm, which the caller has been shown to own; nothing where either has no place. */
export async function routeOf(ctx: Context, travel: Travel, alarmId: string, vehicleId: string): Promise<Route[]> {
  const { rows } = await sql<Start>`
    select a.id as alarm, v.id, v.name, p.at, ${PLACES}
    from alarm a join vehicle v on v.team_id = a.team_id join vehicle_position p on p.vehicle_id = v.id
    where a.id = ${alarmId} and v.id = ${vehicleId} and a.lng is not null and a.team_id = ${ctx.teamId}`.execute(ctx.db)
  return routesOf(ctx, travel, rows)
}

const PLACES: RawBuilder<unknown> = sql`p.lng, p.lat, a.lng as "targetLng", a.lat as "targetLat"`

/** One search for each alarm: a hundred who look share it. */
async function routesOf(ctx: Context, travel: Travel, starts: readonly Start[]): Promise<Route[]> {
  if (starts.length === 0) return []
  const driving = await drivingOf(ctx)
  const byAlarm = [...Map.groupBy(starts, ({ alarm }) => alarm).values()]
  const routes = byAlarm.map(async (there) => {
    const sharedAs = `${ctx.teamId} ${there.map(({ id }) => id).join(' ')}`
    const trips = await travel({ target: targetOf(there[0]!), sources: there, driving, lines: true, sharedAs })
    return there.map(({ alarm, id, name, at }, i) => ({ ...trips[i]!, alarm, vehicle: { id, name }, at }))
  })
  return (await Promise.all(routes)).flat()
}

const targetOf = ({ targetLng: lng, targetLat: lat }: Start): Place => ({ lng, lat })
