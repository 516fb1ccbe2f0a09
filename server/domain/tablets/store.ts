import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { type ActorJson, actorJson, readActor } from '../json.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { NamedActor } from '../person.ts'

export type Tablet = {
  id: string
  /** What it calls itself; null: it did not say. */
  name: string | null
  pairedAt: Date
  /** Who made the code. */
  pairedBy: NamedActor
  /** To the minute. */
  seenAt: Date
}

// Every read is given a vehicle the caller has already been shown to own.
export function pageTablets(ctx: Context, vehicleId: string, search: string | undefined, request: PageRequest) {
  const matching = sql`select t.id from tablet t where t.vehicle_id = ${vehicleId} and ${contains(search, sql`t.name`)}`
  return pageOf(ctx.db, matching, request, (ids) => tabletsByIds(ctx, vehicleId, ids))
}

async function tabletsByIds(ctx: Context, vehicleId: string, ids: string[]): Promise<Tablet[]> {
  const { rows } = await sql<Omit<Tablet, 'pairedBy'> & { pairedBy: ActorJson }>`
    select t.id, t.name, t.paired_at as "pairedAt", ${actorJson(sql`t.paired_by`)} as "pairedBy", t.seen_at as "seenAt"
    from tablet t where t.vehicle_id = ${vehicleId} and t.id = any(${ids}::text[])`.execute(ctx.db)
  return rows.map((row) => ({ ...row, pairedBy: readActor(row.pairedBy) }))
}
