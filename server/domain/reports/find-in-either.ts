import type { Centre } from '#server/db/schema.ts'
import type { Context } from '../context.ts'

export type Found = { id: number; centre: Centre; token: string }

/** A report of the team, whichever control centre it is in: a reports key reaches both (facts R3). */
export function findInEither({ db, teamId }: Context, id: number): Promise<Found | undefined> {
  const query = db.selectFrom('report').select(['id', 'centre', 'token'])
  return query.where('id', '=', id).where('team_id', '=', teamId).executeTakeFirst()
}
