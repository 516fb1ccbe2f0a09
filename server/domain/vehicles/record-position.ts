import type { PositionRiver, RiverFix } from '#server/live/position-river.ts'
import type { Context } from '../context.ts'
import { invalid, notFound } from '../error.ts'

type NewFix = Omit<RiverFix, 'vehicleId' | 'teamId'>

const MAX_AHEAD_MS = 60_000

/**
 * Records where a vehicle is; resolves once the fix is durable. The vehicle is the team's (the caller has looked).
 * A fix older than the last one joins the trail and does not move the marker back.
 * @throws DomainError `invalid` for a fix from the future, `not_found` when the vehicle was deleted meanwhile
 */
export async function recordPosition(
  river: PositionRiver,
  ctx: Context,
  vehicleId: string,
  fix: NewFix,
): Promise<void> {
  if (fix.at.getTime() > ctx.now().getTime() + MAX_AHEAD_MS) throw invalid('recordedAt is in the future', 'recordedAt')
  const written = await river.append({ vehicleId, teamId: ctx.teamId, ...fix })
  if (!written) throw notFound('vehicle')
}
