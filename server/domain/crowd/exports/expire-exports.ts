import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'
import { type Files, keyOf } from '#server/domain/media/index.ts'
import { KEPT_MS } from './export-job.ts'

/**
 * Ends the exports whose files are older than a day, in all teams, and removes these. Returns how many. A file that stays
 * behind is one that no row names any more, and swept as such.
 */
export async function expireExports(db: Db, files: Files, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_MS)
  const { rows } = await sql<{ team_id: string; file: string }>`
    update export_job set status = 'expired' where status = 'done' and updated_at <= ${before} and file is not null
    returning team_id, file`.execute(db)
  for (const { team_id, file } of rows) files.discard(keyOf(team_id, file))
  return rows.length
}
