import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { type PositionJson, positionJson, readPosition } from '../json.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { Position } from '../place.ts'
import { withinReach } from '../reach.ts'
import type { AssignmentStatus } from './assignment-status.ts'

export type Assignment = {
  id: string
  createdAt: Date
  updatedAt: Date
  status: AssignmentStatus | null
  version: number
  vehicle: { id: string; name: string; type: string; active: boolean; position: Position | null }
}

// Every read is given an alarm the caller has already been shown to own.
export async function pageAssignments(ctx: Context, alarmId: string, search: string | undefined, request: PageRequest) {
  const named = contains(search, sql`v.name`)
  const matching = sql`select s.id from assignment s join vehicle v on v.id = s.vehicle_id where s.alarm_id = ${alarmId} and ${named}`
  return pageOf(ctx.db, matching, request, (ids) => assignmentsByIds(ctx, alarmId, ids))
}

async function assignmentsByIds(ctx: Context, alarmId: string, ids: string[]): Promise<Assignment[]> {
  type Row = Omit<Assignment, 'vehicle'> & {
    vehicle: Omit<Assignment['vehicle'], 'position'> & { position: PositionJson }
  }
  const { rows } = await sql<Row>`
    select s.id, s.created_at as "createdAt", s.updated_at as "updatedAt", s.status, s.version,
      json_build_object('id', v.id, 'name', v.name, 'type', v.type, 'active', v.active, 'position', ${positionJson(sql`p`)}) as vehicle
    from assignment s join vehicle v on v.id = s.vehicle_id left join vehicle_position p on p.vehicle_id = v.id
    where s.alarm_id = ${alarmId} and s.id = any(${ids}::text[])`.execute(ctx.db)
  const read = (row: Row) => ({ ...row, vehicle: { ...row.vehicle, position: readPosition(row.vehicle.position) } })
  return rows.map(read)
}

export async function assignmentById(ctx: Context, alarmId: string, id: string): Promise<Assignment | undefined> {
  return (await assignmentsByIds(ctx, alarmId, [id]))[0]
}

/** A vehicle's own, on alarms the caller may see that go on; the newest first. */
export async function assignmentsOfVehicle(ctx: Context, vehicleId: string) {
  const { rows } = await sql<{ id: string; alarm: string; status: AssignmentStatus | null }>`
    select o.id, o.alarm_id as alarm, o.status from assignment o join alarm a on a.id = o.alarm_id
    where o.vehicle_id = ${vehicleId} and a.concluded_at is null and ${withinReach(ctx)} order by o.id desc`.execute(
    ctx.db,
  )
  return rows
}
