import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'
import { readActivity } from './activity-rows.ts'
import type { TailSource } from './tail.ts'
import type { Backlog } from './views.ts'

const STEP = 200

/** The log as the views and the tail read it. */
export function openBacklog(db: Db, now: () => Date): Backlog & TailSource {
  return {
    read: (teamId, after, limit, upTo?: number) => readActivity(db, teamId, after, limit, upTo, now()),
    async lastVisible(teamId, upTo, visible) {
      for (let high = upTo; high > 0; high -= STEP) {
        const rows = await readActivity(db, teamId, Math.max(0, high - STEP), STEP, high, now()) // seq has no gaps
        const last = rows.findLast(visible)
        if (last) return last.seq
      }
      return 0
    },
    async heads() {
      const { rows } = await sql<{ team_id: string; seq: string }>`select team_id, seq from team_counter`.execute(db)
      return new Map(rows.map((row) => [row.team_id, Number(row.seq)]))
    },
  }
}
