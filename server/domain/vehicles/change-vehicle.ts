import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import { applied } from '../applied.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { claimExternalId, requireFreeExternalId } from '../external-id.ts'
import { newId } from '../id.ts'
import { requireVersion } from '../version.ts'
import { requireSeats, type Seat, seatsOf, setSeats } from './seats.ts'

export type NewVehicle = {
  name: string
  type: string
  active?: boolean | undefined
  /** Its seats, in their order. */
  crew?: Seat[] | undefined
  externalId?: string | null | undefined
}
export type VehicleChange = { [K in keyof NewVehicle]?: NewVehicle[K] | undefined }

/**
 * Adds a vehicle, active unless said otherwise; returns its id. Both centres share it. With an `externalId` the team has
 * already, that vehicle is changed instead.
 * @throws DomainError `invalid` for a seat of a role that is not the team's
 */
export function createVehicle(outer: Context, vehicle: NewVehicle): Promise<string> {
  return transaction(outer, async (ctx) => {
    const known = await claimExternalId(ctx, 'vehicle', vehicle.externalId)
    if (known === undefined) return insertVehicle(ctx, vehicle)
    await updateVehicle(ctx, known, vehicle)
    return known
  })
}

async function insertVehicle(ctx: Context, vehicle: NewVehicle): Promise<string> {
  const { name, type, active = true, crew = [], externalId = null } = vehicle
  await requireSeats(ctx, crew)
  const { id, at } = newId('veh', ctx.now())
  const row = { id, team_id: ctx.teamId, name, type, active, external_id: externalId, created_at: at }
  await ctx.db.insertInto('vehicle').values(row).execute()
  await setSeats(ctx, id, crew)
  const changes = diff({}, { name, type, active, externalId, ...(crew.length > 0 && { crew }) })
  await record(ctx, { action: 'VEHICLE_CREATE', objectId: id, descriptor: name, changes, shared: true })
  return id
}

/**
 * Changes what is named. A vehicle made inactive disappears from alarms; its assignments stay (facts T42).
 * `crew` replaces the seats.
 * @throws DomainError `not_found`, `stale`, `invalid` (a foreign role, an externalId of another vehicle)
 */
export function updateVehicle(outer: Context, id: string, change: VehicleChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    await requireFreeExternalId(ctx, 'vehicle', id, change.externalId)
    const { version, ...before } = await lockVehicle(ctx, id)
    const after = applied(before, change)
    if (change.crew) await requireSeats(ctx, change.crew)
    const changes = diff(before, after)
    if (changes.length === 0) return
    const { name, type, active, externalId: external_id } = after
    await ctx.db
      .updateTable('vehicle')
      .set({ name, type, active, external_id, version: version + 1 })
      .where('id', '=', id)
      .execute()
    if (change.crew) await setSeats(ctx, id, change.crew)
    await record(ctx, { action: 'VEHICLE_UPDATE', objectId: id, descriptor: name, changes, shared: true })
  })
}

/** Deletes a vehicle with its assignments and last position; its trail and the log stay. */
export function deleteVehicle(outer: Context, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockVehicle(ctx, id)
    await ctx.db.deleteFrom('vehicle').where('id', '=', id).execute()
    await record(ctx, { action: 'VEHICLE_DELETE', objectId: id, descriptor: before.name, shared: true })
  })
}

/** A vehicle of the team, locked. @throws DomainError `not_found`, `stale` */
export async function lockVehicle(ctx: Context, id: string) {
  const row = await ctx.db
    .selectFrom('vehicle')
    .select(['name', 'type', 'active', 'external_id as externalId', 'version'])
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('vehicle')
  requireVersion(ctx, row)
  return { ...row, crew: await seatsOf(ctx, id) }
}
