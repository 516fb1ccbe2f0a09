import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { lockPairable } from './lock-pairable.ts'

/** The tablet is the vehicle's no more: from this commit on it is nobody. @throws DomainError `not_found` */
export function unpairTablet(outer: Context, vehicleId: string, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const descriptor = await lockPairable(ctx, vehicleId)
    const gone = await ctx.db
      .deleteFrom('tablet')
      .where('id', '=', id)
      .where('vehicle_id', '=', vehicleId)
      .returning('id')
      .executeTakeFirst()
    if (!gone) throw notFound('device')
    const changes = [{ key: 'device', from: id, to: null }]
    await record(ctx, { action: 'VEHICLE_UNPAIR', objectId: vehicleId, descriptor, changes, shared: true })
  })
}
