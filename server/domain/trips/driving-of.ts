import type { Context } from '../context.ts'
import { type Driving, EVERYBODY } from '../travel.ts'

/** How the vehicles of the caller's team drive. */
export async function drivingOf({ db, teamId }: Pick<Context, 'db' | 'teamId'>): Promise<Driving> {
  const row = await db.selectFrom('team').select('driving').where('id', '=', teamId).executeTakeFirst()
  return row?.driving ?? EVERYBODY
}
