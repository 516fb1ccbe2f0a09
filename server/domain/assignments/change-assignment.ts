import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import { type Context, limitedTo } from '../context.ts'
import { DomainError, invalid, notFound } from '../error.ts'
import { newId } from '../id.ts'
import { requireVersion } from '../version.ts'
import type { AssignmentStatus } from './assignment-status.ts'

/** An assignment that was there before: its id, how far the vehicle had come, and the version it then had. */
export type FormerAssignment = { id: string; status: AssignmentStatus | null; version: number }

/**
 * Puts a vehicle on an alarm; returns the assignment's id. `former`: the one that is there again.
 * @throws DomainError `invalid` for a foreign or inactive vehicle, or one assigned already (facts T40, T42)
 */
export function assignVehicle(
  outer: Context,
  alarmId: string,
  vehicleId: string,
  former?: FormerAssignment,
): Promise<string> {
  return transaction(outer, async (ctx) => {
    const vehicle = await ctx.db
      .selectFrom('vehicle')
      .select(['name', 'active'])
      .where('id', '=', vehicleId)
      .where('team_id', '=', ctx.teamId)
      .forShare() // neither deleted nor made inactive until the assignment is there
      .executeTakeFirst()
    if (!vehicle) throw invalid(`No such vehicle: ${vehicleId}`, 'vehicle')
    if (!vehicle.active) throw invalid('This vehicle is not active', 'vehicle')
    const { at, ...fresh } = newId('asg', ctx.now())
    const { id, status, version } = former ?? { id: fresh.id, status: null, version: 0 }
    const inserted = await ctx.db
      .insertInto('assignment')
      .values({
        id,
        alarm_id: alarmId,
        vehicle_id: vehicleId,
        status,
        version: version + 1,
        created_at: at,
        updated_at: at,
      })
      .onConflict((oc) => oc.columns(['alarm_id', 'vehicle_id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!inserted) throw invalid('This vehicle is already assigned', 'vehicle')
    const changes = diff({}, { vehicle: vehicleId, status })
    await record(ctx, { action: 'ASSIGNMENT_CREATE', objectId: id, descriptor: vehicle.name, alarmId, changes })
    return id
  })
}

/**
 * Sets how far the vehicle has come; null clears it. The same status again writes nothing.
 * @throws DomainError `forbidden` for another vehicle's tablet
 */
export function setAssignmentStatus(
  outer: Context,
  alarmId: string,
  id: string,
  status: AssignmentStatus | null,
): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockAssignment(ctx, alarmId, id)
    if ((limitedTo(ctx) ?? before.vehicle) !== before.vehicle)
      throw new DomainError('forbidden', 'A tablet says how far its own vehicle has come')
    if (before.status === status) return
    await ctx.db
      .updateTable('assignment')
      .set({ status, updated_at: ctx.now(), version: before.version + 1 })
      .where('id', '=', id)
      .execute()
    const changes = [{ key: 'status', from: before.status, to: status }]
    await record(ctx, { action: 'ASSIGNMENT_UPDATE', objectId: id, descriptor: before.name, alarmId, changes })
  })
}

/** Takes the vehicle off the alarm. */
export function unassignVehicle(outer: Context, alarmId: string, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockAssignment(ctx, alarmId, id)
    await ctx.db.deleteFrom('assignment').where('id', '=', id).execute()
    const changes = [{ key: 'vehicle', from: before.vehicle, to: null }]
    const kept = diff<Record<string, unknown>>(
      { status: before.status, version: before.version },
      { status: null, version: null },
    )
    await record(ctx, { action: 'ASSIGNMENT_DELETE', objectId: id, descriptor: before.name, alarmId, changes, kept })
  })
}

/** An assignment of that alarm, locked. @throws DomainError `not_found`, `stale` */
export async function lockAssignment(ctx: Context, alarmId: string, id: string) {
  const row = await ctx.db
    .selectFrom('assignment as s')
    .innerJoin('vehicle as v', 'v.id', 's.vehicle_id')
    .select(['s.status', 's.version', 'v.id as vehicle', 'v.name'])
    .where('s.id', '=', id)
    .where('s.alarm_id', '=', alarmId)
    .forUpdate('s')
    .executeTakeFirst()
  if (!row) throw notFound('assignment')
  requireVersion(ctx, row)
  return row
}
