import assert from 'node:assert/strict'
import type pg from 'pg'

const WAITING = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
const MOST_LOOKS = 5000

/** Resolves once somebody in this database waits for what another transaction holds; throws when nobody ever does. */
export async function untilOneWaits(pool: Pick<pg.Pool, 'query'>): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) if ((await pool.query(WAITING)).rowCount) return
  assert.fail('nobody waits for a lock')
}
