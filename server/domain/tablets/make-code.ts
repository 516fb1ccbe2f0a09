import { createHmac, randomInt } from 'node:crypto'
import { transaction } from '#server/db/transaction.ts'
import { refOf } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../error.ts'
import { lockPairable } from './lock-pairable.ts'

const LASTS_MS = 10 * 60 * 1000
const CODES = 1_000_000
/** Another vehicle has the same code: one in a million for each of them. */
const TRIES = 5

/** How a code is kept: `key` is the installation's, as six digits alone would be found at once. */
export const hashCode = (code: string, key: string) => createHmac('sha256', key).update(code).digest('hex')

/**
 * Makes six digits by which one tablet becomes this vehicle's, in the caller's centre, within ten minutes. The vehicle's code
 * before that opens nothing any more. Nowhere kept but as a hash. @throws DomainError `not_found`
 */
export function makeCode(outer: Context, key: string, vehicleId: string): Promise<{ code: string; expiresAt: Date }> {
  return transaction(outer, async (ctx) => {
    await lockPairable(ctx, vehicleId)
    await ctx.db.deleteFrom('tablet_code').where('vehicle_id', '=', vehicleId).execute()
    const expiresAt = new Date(ctx.now().getTime() + LASTS_MS)
    const row = {
      vehicle_id: vehicleId,
      centre: ctx.centre,
      creator: JSON.stringify(refOf(ctx.actor)),
      expires_at: expiresAt,
    }
    for (let tries = 0; tries < TRIES; tries++) {
      const code = String(randomInt(CODES)).padStart(6, '0')
      if (await isKept(ctx, { ...row, hash: hashCode(code, key) })) return { code, expiresAt }
    }
    throw new DomainError('conflict', 'There is no free code just now; try again')
  })
}

async function isKept(
  { db }: Context,
  row: { vehicle_id: string; centre: Context['centre']; creator: string; expires_at: Date; hash: string },
): Promise<boolean> {
  const kept = await db
    .insertInto('tablet_code')
    .values(row)
    .onConflict((oc) => oc.column('hash').doNothing())
    .returning('hash')
    .executeTakeFirst()
  return kept !== undefined
}
