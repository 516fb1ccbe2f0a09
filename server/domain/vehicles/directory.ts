import type { Db } from '#server/db/open.ts'

/**
 * Which vehicle is whose, in memory, so that posting a position asks the database nothing. An unknown id is looked up
 * once and then known; the log's tail says when a vehicle is gone (`forget`), whoever deleted it.
 */
export function openDirectory(db: Db) {
  const teamOf = new Map<string, string>()

  const lookUp = async (vehicleId: string) => {
    const row = await db.selectFrom('vehicle').select('team_id').where('id', '=', vehicleId).executeTakeFirst()
    if (row) teamOf.set(vehicleId, row.team_id)
    return row?.team_id
  }

  return {
    /** The team of this vehicle: at once when it is known, else after one look in the database. */
    teamOf: (vehicleId: string): string | undefined | Promise<string | undefined> =>
      teamOf.get(vehicleId) ?? lookUp(vehicleId),
    forget: (vehicleId: string) => void teamOf.delete(vehicleId),
  }
}
