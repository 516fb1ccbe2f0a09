import type { Entry } from '#lib/contracts/live.ts'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import { idFrom } from '#server/domain/id.ts'

/** One row of the log on its way out. */
export type ActivityRow = { seq: number; centre: Centre | null; entry: Entry }

/** Rows of one team's log with `after < seq ≤ upTo`, in order, `limit` at most. */
export async function readActivity(
  db: Db,
  teamId: string,
  after: number,
  limit: number,
  upTo?: number,
): Promise<ActivityRow[]> {
  const query = db
    .selectFrom('activity')
    .select(['seq', 'ulid', 'at', 'centre', 'alarm_id', 'action', 'object_id', 'descriptor', 'changes'])
    .where('team_id', '=', teamId)
    .where('seq', '>', String(after))
    .orderBy('seq')
    .limit(limit)
  const rows = await (upTo === undefined ? query : query.where('seq', '<=', String(upTo))).execute()
  return rows.map((row) => ({
    seq: Number(row.seq),
    centre: row.centre,
    entry: {
      id: idFrom(row.alarm_id ? 'str' : 'log', row.ulid),
      at: row.at.toISOString(),
      action: row.action,
      alarm: row.alarm_id,
      object: row.object_id,
      descriptor: row.descriptor,
      changes: row.changes,
    },
  }))
}
