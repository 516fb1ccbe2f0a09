import { statusAt } from '#lib/availability/availability-at.ts'
import type { AvailabilityStatus } from '#lib/availability/plan.ts'
import { zoneClock } from '#lib/availability/zone-clock.ts'
import type { Context } from '../context.ts'
import { knownOf } from './store.ts'

/**
 * How members count at a moment, by their ids: these, or all of the team. One statement however many there are; ids that
 * are not the team's are left out.
 */
export async function statusesAt(
  ctx: Context,
  memberIds: readonly string[] | undefined,
  at: Date,
): Promise<Map<string, AvailabilityStatus>> {
  const people = await knownOf(ctx, memberIds)
  return new Map(people.map((known) => [known.id, statusAt(known, zoneClock(known.zone), at.getTime()).status]))
}
