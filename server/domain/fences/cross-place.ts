import { sql } from 'kysely'
import type { GeofenceSettings } from '#server/db/geofence-tables.ts'
import type { Centre } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import { type AssignmentStatus, setAssignmentStatus } from '../assignments/index.ts'
import type { Context } from '../context.ts'
import { geofencesOf, isWatched, setsAny } from './geofence-settings.ts'

/** A vehicle has come to a watched place, or left it. */
export type PlaceCrossing = { vehicleId: string; placeId: string; isInside: boolean }

/**
 * Notes that a vehicle came to a watched place or left it, once however many processes have seen it; where the place is a station and the
 * team says so, its assignments follow: home again when it comes, under way when it leaves.
 */
export function crossPlace(outer: Context, crossing: PlaceCrossing): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { vehicleId, placeId, isInside } = crossing
    const settings = await geofencesOf(ctx)
    const place = await lockPlace(ctx, settings, placeId)
    const vehicle = await lockVehicle(ctx, vehicleId)
    if (!place || !vehicle || !(await isNew(ctx, crossing))) return
    if (place.kind === 'fire_station') await followStation(ctx, settings, crossing)
    const named = { id: placeId, name: place.name }
    const changes = [{ key: 'place', from: isInside ? null : named, to: isInside ? named : null }]
    const action = isInside ? 'VEHICLE_ENTER' : 'VEHICLE_LEAVE'
    await record(ctx, { action, objectId: vehicleId, descriptor: vehicle.name, changes, shared: true })
  })
}

/** Neither is deleted, nor is the place no longer watched, until this is done. */
const lockPlace = (ctx: Context, settings: GeofenceSettings, id: string) =>
  ctx.db
    .selectFrom('place as p')
    .select(['p.name', 'p.kind'])
    .where('p.id', '=', id)
    .where('p.team_id', '=', ctx.teamId)
    .where(isWatched(settings))
    .forShare()
    .executeTakeFirst()

const lockVehicle = (ctx: Context, id: string) =>
  ctx.db
    .selectFrom('vehicle')
    .select('name')
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .forNoKeyUpdate()
    .executeTakeFirst()

/** Writes it down; false when it stood there already. */
async function isNew(ctx: Context, { vehicleId, placeId, isInside }: PlaceCrossing): Promise<boolean> {
  const { numAffectedRows } = isInside
    ? await sql`insert into vehicle_within (vehicle_id, place_id, since) values (${vehicleId}, ${placeId}, ${ctx.now()})
        on conflict do nothing`.execute(ctx.db)
    : await sql`delete from vehicle_within where vehicle_id = ${vehicleId} and place_id = ${placeId}`.execute(ctx.db)
  return numAffectedRows === 1n
}

/** Coming home: who was returning is at the station. Leaving: who was sent is under way. */
async function followStation(
  ctx: Context,
  settings: GeofenceSettings,
  { vehicleId, isInside }: PlaceCrossing,
): Promise<void> {
  const to = isInside ? 'at_station' : 'en_route'
  if (!setsAny(settings, to)) return
  const from: (AssignmentStatus | null)[] = isInside ? ['returning'] : [null, 'at_station']
  for (const { id, alarm, centre, status } of await openAssignments(ctx, vehicleId))
    if (from.includes(status)) await setAssignmentStatus({ ...ctx, centre }, alarm, id, to)
}

type Open = { id: string; alarm: string; centre: Centre; status: AssignmentStatus | null }

/** A vehicle is shared: its alarms of both centres that go on. */
const openAssignments = async (ctx: Context, vehicleId: string): Promise<Open[]> =>
  ctx.db
    .selectFrom('assignment as s')
    .innerJoin('alarm as a', 'a.id', 's.alarm_id')
    .select(['s.id', 'a.id as alarm', 'a.centre', 's.status'])
    .where('s.vehicle_id', '=', vehicleId)
    .where('a.team_id', '=', ctx.teamId)
    .where('a.concluded_at', 'is', null)
    .orderBy('s.id')
    .execute()
