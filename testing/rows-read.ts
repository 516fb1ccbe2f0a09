import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'
import type { Context } from '#server/domain/context.ts'

/** How PostgreSQL reads a table for `work`: how often from end to end, and how many rows by an index. */
export function rowsRead(ctx: Context, table: string, work: (ctx: Context) => Promise<unknown>) {
  return ctx.db.transaction().execute(async (db) => {
    const before = await countsOf(db, table) // the connection may not have reported what it did earlier
    await work({ ...ctx, db, afterCommit: [] })
    const after = await countsOf(db, table)
    return { whole: after.whole - before.whole, byIndex: after.byIndex - before.byIndex }
  })
}

async function countsOf(db: Db, table: string): Promise<{ whole: number; byIndex: number }> {
  const { rows } = await sql<{ whole: number; byIndex: number }>`
    select seq_scan::int as whole, idx_tup_fetch::int as "byIndex" from pg_stat_xact_user_tables where relname = ${table}`.execute(
    db,
  )
  return rows[0]!
}
