import { sql } from 'kysely'
import { type Context, limitedTo } from '../context.ts'
import { type PositionJson, positionJson, readPosition } from '../json.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { Position } from '../place.ts'
import type { Seat } from './seats.ts'

export type Vehicle = {
  id: string
  createdAt: Date
  name: string
  type: string
  active: boolean
  position: Position | null
  /** Its seats, in their order. */
  crew: Seat[]
  externalId: string | null
  version: number
}

export async function pageVehicles(ctx: Context, search: string | undefined, request: PageRequest) {
  const matching = sql`select v.id from vehicle v where ${ours(ctx)} and ${contains(search, sql`v.name`, sql`v.type`)}`
  return pageOf(ctx.db, matching, request, (ids) => vehiclesByIds(ctx, ids))
}

async function vehiclesByIds(ctx: Context, ids: string[]): Promise<Vehicle[]> {
  const { rows } = await sql<Omit<Vehicle, 'position'> & { position: PositionJson }>`
    select v.id, v.created_at as "createdAt", v.name, v.type, v.active, v.version,
      v.external_id as "externalId", ${positionJson(sql`p`)} as position,
      coalesce((select json_agg(json_build_object('role', s.role_id, 'needed', s.needed) order by s.place)
        from vehicle_seat s where s.vehicle_id = v.id), '[]') as crew
    from vehicle v left join vehicle_position p on p.vehicle_id = v.id
    where ${ours(ctx)} and v.id = any(${ids}::text[])`.execute(ctx.db)
  return rows.map((row) => ({ ...row, position: readPosition(row.position) }))
}

export async function vehicleById(ctx: Context, id: string): Promise<Vehicle | undefined> {
  return (await vehiclesByIds(ctx, [id]))[0]
}

/** The team's; a tablet sees its own vehicle. */
function ours(ctx: Context) {
  const own = limitedTo(ctx)
  return sql`v.team_id = ${ctx.teamId} and ${own === undefined ? sql`true` : sql`v.id = ${own}`}`
}
