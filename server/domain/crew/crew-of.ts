import { sql } from 'kysely'
import type { Context } from '../context.ts'

/** How far an alarm's crew has come; `role` null: anybody. */
export type Crew = {
  completeAt: Date | null
  missing: { role: { id: string; name: string } | null; count: number }[]
  coming: number
  needed: number
}
type Seat = { id: string | null; name: string | null; needed: number }
type Coming = { eta: Date | null; roles: string[] }

/** Who comes against the needed seats of the vehicles on the alarm, role by role. */
export async function crewOf(ctx: Context, alarmId: string): Promise<Crew> {
  const { rows: seats } = await sql<Seat>`
    select s.role_id as id, r.name, count(*)::int as needed
    from assignment a join vehicle_seat s on s.vehicle_id = a.vehicle_id and s.needed left join role r on r.id = s.role_id
    where a.alarm_id = ${alarmId} group by s.role_id, r.name order by s.role_id nulls last`.execute(ctx.db)
  const { rows: coming } = await sql<Coming>`
    select r.eta, array(select role_id from member_role mr where mr.member_id = r.member_id) as roles
    from response r where r.alarm_id = ${alarmId} and r.status <> 'not_coming' order by r.eta nulls first`.execute(
    ctx.db,
  )
  const left = new Set(coming)
  const missing = seats.flatMap(({ id, name, needed }) => {
    const found = [...left].filter(({ roles }) => id === null || roles.includes(id)).slice(0, needed)
    for (const one of found) left.delete(one)
    const role = id === null ? null : { id, name: name ?? '' }
    return found.length < needed ? [{ role, count: needed - found.length }] : []
  })
  const needed = seats.reduce((sum, seat) => sum + seat.needed, 0)
  const completeAt = missing.length > 0 || needed === 0 ? null : (coming.at(-1)?.eta ?? ctx.now())
  return { completeAt, missing, coming: coming.length, needed }
}
