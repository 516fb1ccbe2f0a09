import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { newId } from '../id.ts'

export type NewVehicle = { name: string; type: string; active?: boolean | undefined }
export type VehicleChange = { name?: string | undefined; type?: string | undefined; active?: boolean | undefined }

/** Adds a vehicle, active unless said otherwise; returns its id. Both centres share it. */
export function createVehicle(outer: Context, { name, type, active = true }: NewVehicle): Promise<string> {
  return transaction(outer, async (ctx) => {
    const { id, at } = newId('veh', ctx.now())
    await ctx.db.insertInto('vehicle').values({ id, team_id: ctx.teamId, name, type, active, created_at: at }).execute()
    const changes = diff({}, { name, type, active })
    await record(ctx, { action: 'VEHICLE_CREATE', objectId: id, descriptor: name, changes, shared: true })
    return id
  })
}

/** Changes what is named. A vehicle made inactive disappears from alarms; its assignments stay (facts 2.7). */
export function updateVehicle(outer: Context, id: string, change: VehicleChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockVehicle(ctx, id)
    const { name = before.name, type = before.type, active = before.active } = change
    const changes = diff({ name: before.name, type: before.type, active: before.active }, { name, type, active })
    if (changes.length === 0) return
    await ctx.db.updateTable('vehicle').set({ name, type, active }).where('id', '=', id).execute()
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

async function lockVehicle(ctx: Context, id: string) {
  const query = ctx.db.selectFrom('vehicle').selectAll().where('id', '=', id).where('team_id', '=', ctx.teamId)
  const row = await query.forUpdate().executeTakeFirst()
  if (!row) throw notFound('vehicle')
  return row
}
