import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Context } from '#server/domain/context.ts'

type Kept<Found = unknown> = { seq: string; found: Found }

/** In characters of JSON, all answers together; a count takes a few, a full tile tens of thousands. */
const MOST = 16 * 1024 * 1024
const A_KEY = 100
const kept = new LRUCache<string, Kept>({
  maxSize: MOST,
  sizeCalculation: ({ found }) => JSON.stringify(found).length + A_KEY,
})

/**
 * What a query about posts finds, kept for as long as nothing happens in the team: every change of what is asked about
 * is in the team's log, in the same transaction, so an answer holds exactly while `seq` does (docs/decisions/023). `find`
 * is one select of one JSON value.
 */
export async function keptBySeq<Found>(ctx: Context, find: RawBuilder<unknown>): Promise<Found> {
  if (ctx.db.isTransaction) return (await fresh<Found>(ctx, find)).found // it may see what the log does not hold yet
  const key = keyOf(ctx, find)
  const known = kept.get(key)
  if (known && known.seq === (await seqOf(ctx))) return known.found as Found // safe: kept under the same query
  const now = await fresh<Found>(ctx, find)
  kept.set(key, now)
  return now.found
}

/** In one statement, and so of one moment: what is found, and how far the log was. */
async function fresh<Found>({ db, teamId }: Context, find: RawBuilder<unknown>): Promise<Kept<Found>> {
  const { rows } = await sql<Kept<Found>>`
    select (select seq::text from team_counter where team_id = ${teamId}) as seq, (${find}) as found`.execute(db)
  return rows[0]! // safe: a select without a table has one row
}

async function seqOf({ db, teamId }: Context): Promise<string | undefined> {
  const { rows } = await sql<{ seq: string }>`select seq::text from team_counter where team_id = ${teamId}`.execute(db)
  return rows[0]?.seq
}

/** The query itself with its parameters: whoever may see other posts asks another one. Team ids are random. */
function keyOf({ db }: Context, find: RawBuilder<unknown>): string {
  const { sql: text, parameters } = find.compile(db)
  return createHash('sha256').update(text).update(JSON.stringify(parameters)).digest('base64')
}
