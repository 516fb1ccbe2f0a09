import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Place } from '../place.ts'
import type { Travel, Trip, TripSource } from '../travel.ts'
import { drivingOf } from './driving-of.ts'

/**
 * Why a vehicle stands where it does: it is there first; its fix is old; it has none; no road leads from it, so that its time is
 * guessed from the distance; the alarm is nowhere.
 */
export type SuggestionReason = 'nearest' | 'fix_old' | 'no_fix' | 'estimate' | 'no_place'
export type SuggestedVehicle = {
  vehicle: { id: string; name: string; type: string }
  /** Null, and so the others, where the vehicle or the alarm has no place. */
  seconds: number | null
  metres: number | null
  source: TripSource | null
  /** Seconds since the fix was taken. */
  fixAge: number | null
  reasons: SuggestionReason[]
}

/** A vehicle may have gone on since. */
const OLD_S = 600

type Free = { id: string; name: string; type: string; at: Date | null; lng: number | null; lat: number | null }
type Placed = Free & Place

/** Which free vehicle is at an alarm, which the caller has been shown to own, soonest; who is nowhere comes last, by name. */
export async function suggestVehicles(ctx: Context, travel: Travel, alarmId: string): Promise<SuggestedVehicle[]> {
  const [free, target] = await Promise.all([freeVehicles(ctx), placeOf(ctx, alarmId)])
  const placed = target ? free.filter(isPlaced) : []
  const trips = target ? await tripsOf(ctx, travel, target, placed) : []
  const byId = new Map(placed.map(({ id }, i) => [id, trips[i]!]))
  const rows = free.map((vehicle) => rowOf(vehicle, byId.get(vehicle.id), target !== null, ctx.now()))
  const sorted = rows.toSorted((a, b) => (a.seconds ?? Number.MAX_VALUE) - (b.seconds ?? Number.MAX_VALUE))
  const [first, ...others] = sorted
  if (first?.seconds == null) return sorted
  return [{ ...first, reasons: ['nearest', ...first.reasons] }, ...others]
}

async function tripsOf(ctx: Context, travel: Travel, target: Place, placed: readonly Placed[]): Promise<Trip[]> {
  const driving = await drivingOf(ctx)
  const sharedAs = `${ctx.teamId} ${placed.map(({ id }) => id).join(' ')}`
  return travel({ target, sources: placed, driving, sharedAs })
}

const isPlaced = (vehicle: Free): vehicle is Placed => vehicle.lng !== null && vehicle.lat !== null

/** Active and on no open alarm of this centre, nor of the live one: a drill takes nobody away from there. */
async function freeVehicles(ctx: Context): Promise<Free[]> {
  const { rows } = await sql<Free>`
    select v.id, v.name, v.type, p.at, p.lng, p.lat
    from vehicle v left join vehicle_position p on p.vehicle_id = v.id
    where v.team_id = ${ctx.teamId} and v.active and not exists (
      select from assignment s join alarm a on a.id = s.alarm_id
      where s.vehicle_id = v.id and a.concluded_at is null and a.centre in ('live', ${ctx.centre}))`.execute(ctx.db)
  return rows.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
}

async function placeOf(ctx: Context, alarmId: string): Promise<Place | null> {
  const { lng, lat } = await ctx.db
    .selectFrom('alarm')
    .select(['lng', 'lat'])
    .where('id', '=', alarmId)
    .executeTakeFirstOrThrow()
  return lng === null || lat === null ? null : { lng, lat }
}

function rowOf({ id, name, type, at }: Free, trip: Trip | undefined, hasPlace: boolean, now: Date): SuggestedVehicle {
  const fixAge = at && Math.max(0, Math.round((now.getTime() - at.getTime()) / 1000))
  const reasons: [SuggestionReason, boolean][] = [
    ['no_place', !hasPlace],
    ['no_fix', fixAge === null],
    ['fix_old', fixAge !== null && fixAge > OLD_S],
    ['estimate', trip?.source === 'estimate'],
  ]
  return {
    vehicle: { id, name, type },
    seconds: trip ? Math.round(trip.seconds) : null,
    metres: trip ? Math.round(trip.metres) : null,
    source: trip?.source ?? null,
    fixAge,
    reasons: reasons.flatMap(([reason, holds]) => (holds ? [reason] : [])),
  }
}
