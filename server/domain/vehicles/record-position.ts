import type { RiverFix } from '#server/db/positions.ts'
import type { Context } from '../context.ts'
import { DomainError, isDomainError, notFound } from '../error.ts'
import { type NewFix, refuseFuture } from '../fix.ts'
import type { Directory } from './directory.ts'

type VehicleFix = Omit<RiverFix, 'teamId'>
/** Writes fixes down: `append` resolves once the fix is durable, false when its vehicle is gone. */
type River = { append: (fix: RiverFix) => Promise<boolean> }

/**
 * Records where a vehicle is; resolves once the fix is durable. The vehicle is the team's (the caller has looked).
 * A fix older than the last one joins the trail and does not move the marker back.
 * @throws DomainError `invalid` for a fix from the future, `not_found` when the vehicle was deleted meanwhile
 */
export async function recordPosition(river: River, ctx: Context, vehicleId: string, fix: NewFix): Promise<void> {
  refuseFuture(ctx, fix)
  const written = await river.append({ vehicleId, teamId: ctx.teamId, ...fix })
  if (!written) throw notFound('vehicle')
}

/**
 * Records many at once, in one group of the river; resolves once all are durable. Says per fix, in order, what is wrong
 * with it, or null: `not_found` for a vehicle that is not the team's, `invalid` for a fix from the future.
 */
export async function recordPositions(
  river: River,
  directory: Directory,
  ctx: Context,
  fixes: VehicleFix[],
): Promise<(DomainError | null)[]> {
  const teams = await directory.teamsOf(
    fixes.map(({ vehicleId }) => vehicleId),
    ctx.db,
  )
  const record = async (fix: VehicleFix) => {
    if (teams.get(fix.vehicleId) !== ctx.teamId) throw noSuchVehicle()
    refuseFuture(ctx, fix)
    if (!(await river.append({ ...fix, teamId: ctx.teamId }))) throw noSuchVehicle()
    return null
  }
  const refusal = (error: unknown) => {
    if (isDomainError(error)) return error
    throw error
  }
  return Promise.all(fixes.map((fix) => record(fix).catch(refusal)))
}

const noSuchVehicle = () => new DomainError('not_found', 'No such vehicle', 'vehicle')
