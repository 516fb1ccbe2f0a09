import type { Context } from '../context.ts'
import { notFound } from '../error.ts'

/** The name of a vehicle, which is not deleted, nor paired by anybody else, until the transaction ends. @throws DomainError `not_found` */
export async function lockPairable({ db, teamId }: Context, vehicleId: string): Promise<string> {
  const query = db.selectFrom('vehicle').select('name').where('id', '=', vehicleId).where('team_id', '=', teamId)
  const row = await query.forNoKeyUpdate().executeTakeFirst()
  if (!row) throw notFound('vehicle')
  return row.name
}
