import type { Context } from '../context.ts'
import { requireOurs } from '../require-ours.ts'

/** A place in a vehicle. Without a role anybody may sit there; what is needed must be filled before it leaves. */
export type Seat = { role: string | null; needed: boolean }

/** Refuses seats for roles that are not the team's. They cannot be deleted until the transaction ends. @throws DomainError `invalid` */
export async function requireSeats(ctx: Context, seats: Seat[]): Promise<void> {
  const roles = seats.flatMap(({ role }) => role ?? [])
  await requireOurs(ctx, 'role', roles, 'crew')
}

/** A vehicle's seats in their order. */
export function seatsOf(ctx: Context, vehicleId: string): Promise<Seat[]> {
  return ctx.db
    .selectFrom('vehicle_seat')
    .select(['role_id as role', 'needed'])
    .where('vehicle_id', '=', vehicleId)
    .orderBy('place')
    .execute()
}

/** Gives a vehicle exactly these seats. */
export async function setSeats(ctx: Context, vehicleId: string, seats: Seat[]): Promise<void> {
  await ctx.db.deleteFrom('vehicle_seat').where('vehicle_id', '=', vehicleId).execute()
  if (seats.length === 0) return
  const rows = seats.map(({ role, needed }, place) => ({ vehicle_id: vehicleId, place, role_id: role, needed }))
  await ctx.db.insertInto('vehicle_seat').values(rows).execute()
}
