import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Position } from '../place.ts'

/** After so many fixes of that instant: one vehicle can have several, and none may be left out or told twice. */
export type TrailPlace = { at: Date; skip: number }
export type TrailRequest = { from: Date; to: Date; after: TrailPlace | undefined; limit: number }
export type Trail = { fixes: Position[]; after: TrailPlace | null }

/**
 * A vehicle's fixes with `from ≤ at ≤ to` by the time they were taken, `limit` at most, and where to read on. The
 * vehicle is the team's (the caller has looked).
 */
export async function readTrail(ctx: Context, vehicleId: string, request: TrailRequest): Promise<Trail> {
  const { from, to, limit } = request
  const after = request.after && request.after.at >= from ? request.after : { at: from, skip: 0 }
  // No fix is received long before it is taken; saying so spares the database the days (partitions) before `from`.
  const { rows } = await sql<Position>`
    select at, lng, lat, altitude, speed_kmh as "speedKmh", heading_deg as "headingDeg", clock_says as "clockSays"
    from position
    where vehicle_id = ${vehicleId} and at >= ${after.at} and at <= ${to}
      and received_at >= ${after.at}::timestamptz - interval '1 hour'
    order by at, received_at, lng, lat offset ${after.skip} limit ${limit + 1}`.execute(ctx.db)
  const fixes = rows.slice(0, limit)
  return { fixes, after: rows.length > limit ? placeAfter(fixes, after) : null }
}

function placeAfter(fixes: Position[], before: TrailPlace): TrailPlace {
  const { at } = fixes.at(-1)! // safe: a limit is at least 1, and there were more
  const same = fixes.filter((fix) => fix.at.getTime() === at.getTime()).length
  return { at, skip: at.getTime() === before.at.getTime() ? before.skip + same : same }
}
