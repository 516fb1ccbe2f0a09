import type { RiverFix } from '#server/db/positions.ts'
import { type Context, limitedTo } from '../context.ts'
import { DomainError, isDomainError, notFound } from '../error.ts'
import { believed, canBe, type NewFix } from '../fix.ts'
import type { Directory } from './directory.ts'

type VehicleFix = Omit<RiverFix, 'teamId'>
/** Writes fixes down: `append` resolves once the fix is durable, false when its vehicle is gone. */
type River = { append: (fix: RiverFix) => Promise<boolean> }

/**
 * Records where a vehicle is; resolves once the fix is durable. The vehicle is the team's (the caller has looked).
 * A fix older than the last one joins the trail and does not move the marker back; one at a time that cannot be is taken as now.
 * @throws DomainError `not_found` when the vehicle was deleted meanwhile
 */
export async function recordPosition(river: River, ctx: Context, vehicleId: string, fix: NewFix): Promise<void> {
  const written = await river.append({ vehicleId, teamId: ctx.teamId, ...believed(ctx, fix) })
  if (!written) throw notFound('vehicle')
}

/**
 * Records many at once, in one group of the river; resolves once all are durable. Says per fix, in order, what is wrong
 * with it, or null: `not_found` for a vehicle that is not the team's, and for a tablet for any but its own.
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
  const arrived = ctx.now() // all at once, however long writing takes
  const latest = wrongClocks(fixes, arrived)
  const own = limitedTo(ctx)
  const record = async (fix: VehicleFix) => {
    if (own !== undefined && fix.vehicleId !== own) throw noSuchVehicle()
    if (teams.get(fix.vehicleId) !== ctx.teamId) throw noSuchVehicle()
    const taken = believed({ now: () => arrived }, fix, latest.get(fix.vehicleId))
    if (!(await river.append({ ...taken, teamId: ctx.teamId }))) throw noSuchVehicle()
    return null
  }
  const refusal = (error: unknown) => {
    if (isDomainError(error)) return error
    throw error
  }
  return Promise.all(fixes.map((fix) => record(fix).catch(refusal)))
}

/** What each clock that is wrong said last. */
function wrongClocks(fixes: VehicleFix[], now: Date): Map<string, Date> {
  const latest = new Map<string, Date>()
  for (const { vehicleId, at } of fixes)
    if (!canBe(at, now) && at >= (latest.get(vehicleId) ?? at)) latest.set(vehicleId, at)
  return latest
}

const noSuchVehicle = () => new DomainError('not_found', 'No such vehicle', 'vehicle')
