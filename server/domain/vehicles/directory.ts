import type { Db } from '#server/db/open.ts'

/**
 * Which vehicle is whose, in memory, so that posting a position asks the database nothing. An unknown id is looked up
 * once and then known; the log's tail says when a vehicle is gone (`forget`), whoever deleted it.
 */
export function openDirectory(db: Db) {
  const teamOf = new Map<string, string>()

  const lookUp = async (ids: string[], from = db) => {
    const rows = await from.selectFrom('vehicle').select(['id', 'team_id']).where('id', 'in', ids).execute()
    for (const { id, team_id } of rows) teamOf.set(id, team_id)
  }

  return {
    /** The team of this vehicle: at once when it is known, else after one look in the database. */
    teamOf: (vehicleId: string): string | undefined | Promise<string | undefined> =>
      teamOf.get(vehicleId) ?? lookUp([vehicleId]).then(() => teamOf.get(vehicleId)),
    /**
     * The teams of many: after one look for all that are unknown. Vehicles of nobody are not in it. `from`: where to
     * look, as whoever has a connection (Idempotency-Key) must not wait for a second one.
     */
    async teamsOf(vehicleIds: readonly string[], from: Db): Promise<ReadonlyMap<string, string>> {
      const unknown = [...new Set(vehicleIds)].filter((id) => !teamOf.has(id))
      if (unknown.length > 0) await lookUp(unknown, from)
      return teamOf
    },
    forget: (vehicleId: string) => void teamOf.delete(vehicleId),
  }
}
export type Directory = ReturnType<typeof openDirectory>
