import { sql } from 'kysely'
import type { Entry } from '#lib/contracts/live.ts'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import { undoneBy } from '#server/domain/activity/undone-by.ts'
import { idFrom } from '#server/domain/id.ts'
import { vehiclesReaching } from '#server/domain/reach.ts'

/** One row of the log on its way out. `vehicles`: whose tablets may see it, as it was when it was read. */
export type ActivityRow = { seq: number; centre: Centre | null; vehicles: readonly string[]; entry: Entry }

/** Rows of one team's log with `after < seq ≤ upTo`, in order, `limit` at most. */
export async function readActivity(
  db: Db,
  teamId: string,
  after: number,
  limit: number,
  upTo?: number,
  now = new Date(),
): Promise<ActivityRow[]> {
  const query = db
    .selectFrom('activity')
    .select(['seq', 'ulid', 'at', 'centre', 'alarm_id', 'action', 'object_id', 'descriptor', 'changes'])
    .select(vehiclesReaching(sql`activity.alarm_id`, now).as('vehicles'))
    .select(undoneBy(sql`activity`).as('undoes'))
    .where('team_id', '=', teamId)
    .where('seq', '>', String(after))
    .orderBy('seq')
    .limit(limit)
  const rows = await (upTo === undefined ? query : query.where('seq', '<=', String(upTo))).execute()
  return rows.map((row) => ({
    seq: Number(row.seq),
    centre: row.centre,
    vehicles: row.vehicles === null ? [] : [...row.vehicles, ...takenOff(row)],
    entry: {
      id: idFrom(row.alarm_id ? 'str' : 'log', row.ulid),
      at: row.at.toISOString(),
      action: row.action,
      alarm: row.alarm_id,
      object: row.object_id,
      descriptor: row.descriptor,
      changes: row.changes,
      ...(row.undoes !== null && { undoes: row.undoes }),
    },
  }))
}

/** The vehicle that an alarm is not its own any more hears of that, and of nothing after it. */
const takenOff = ({ action, changes }: { action: string; changes: Entry['changes'] }): string[] =>
  action === 'ASSIGNMENT_DELETE' ? changes.flatMap(({ key, from }) => (key === 'vehicle' ? [String(from)] : [])) : []
