import { sql } from 'kysely'
import { type Answer, crew } from '#lib/crew/crew.ts'
import type { Context } from '../context.ts'

/** A role by its name; null: anybody. */
export type NamedRole = { id: string; name: string } | null
export type Crew = {
  /** Null while somebody is missing, nothing is needed, or nobody knows. */
  completeAt: Date | null
  missing: { role: NamedRole; count: number }[]
  coming: number
  needed: number
}

/** Who comes to an alarm, which the caller has been shown to own, and when the needed seats are filled (decision 031). */
export async function crewOf(ctx: Context, alarmId: string): Promise<Crew> {
  const seats = await neededSeats(ctx, alarmId)
  const responders = await respondersOf(ctx, alarmId)
  const roles = new Map(seats.flatMap((role) => (role ? [[role.id, role]] : [])))
  const found = crew(
    seats.map((role) => role?.id ?? null),
    responders,
    ctx.now().getTime(),
  )
  return {
    ...found,
    completeAt: found.completeAt === null ? null : new Date(found.completeAt),
    missing: found.missing.map(({ role, count }) => ({
      role: (role === null ? null : roles.get(role)) ?? null,
      count,
    })),
  }
}

/** Of the vehicles that are assigned; where these need nobody, the least strength of the team. */
async function neededSeats(ctx: Context, alarmId: string): Promise<NamedRole[]> {
  const seats = await ctx.db
    .selectFrom('assignment as a')
    .innerJoin('vehicle as v', 'v.id', 'a.vehicle_id')
    .innerJoin('vehicle_seat as s', 's.vehicle_id', 'v.id')
    .leftJoin('role as r', 'r.id', 's.role_id')
    .select(['r.id', 'r.name'])
    .where('a.alarm_id', '=', alarmId)
    .where('v.active', '=', true)
    .where('s.needed', '=', true)
    .orderBy('a.id')
    .orderBy('s.place')
    .execute()
  if (seats.length > 0) return seats.map(({ id, name }) => (id === null ? null : { id, name: name ?? '' }))
  const team = await ctx.db.selectFrom('team').select('alerting').where('id', '=', ctx.teamId).executeTakeFirst()
  return Array(team?.alerting.strength ?? 0).fill(null)
}

async function respondersOf(ctx: Context, alarmId: string) {
  const { rows } = await sql<Answer & { roles: string[] }>`
    select r.status, (extract(epoch from r.eta) * 1000)::float8 as eta,
      array(select mr.role_id from member_role mr where mr.member_id = r.member_id) as roles
    from response r where r.alarm_id = ${alarmId} order by r.id`.execute(ctx.db)
  return rows.map(({ roles, ...answer }) => ({ ...answer, roles: new Set(roles) }))
}
