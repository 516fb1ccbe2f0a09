import { sql } from 'kysely'
import { stretches } from '#lib/availability/availability-at.ts'
import { zoneClock } from '#lib/availability/zone-clock.ts'
import { type StrengthHour, strength } from '#lib/crew/strength.ts'
import { knownOf } from '../availability/index.ts'
import type { Context } from '../context.ts'
import type { NamedRole } from './crew-of.ts'

export type Strength = {
  roles: { role: NamedRole; needed: number; available: number; hours: StrengthHour[] }[]
  short: { role: NamedRole; count: number; from: number; to: number }[]
}

/**
 * Who is available for `hours` from `from` on, by role, and when somebody is missing for the needed seats of the active
 * vehicles (without any: for the team's least strength). Times are in Unix ms. Three statements, however many members and
 * hours.
 */
export async function strengthOf(ctx: Context, from: Date, hours: number): Promise<Strength> {
  const known = await knownOf(ctx, undefined)
  const roles = await rolesOf(ctx)
  const seats = seatsOf(roles, await forAnybody(ctx))
  const start = from.getTime()
  const end = start + hours * 60 * 60 * 1000
  const people = known
    .filter(({ inTraining }) => ctx.centre === 'live' || inTraining)
    .map((one) => ({
      roles: new Set(roles.filter(({ members }) => members.has(one.id)).map(({ id }) => id)),
      stretches: stretches(one, zoneClock(one.zone), start, end),
    }))
  const byId = new Map(roles.map(({ id, name }) => [id, { id, name }]))
  const named = <T extends { role: string | null }>(one: T) => ({
    ...one,
    role: (one.role === null ? null : byId.get(one.role)) ?? null,
  })
  const found = strength({ seats, people, roles: [...byId.keys(), null], from: start, hours })
  return { roles: found.roles.map(named), short: found.short.map(named) }
}

type Role = { id: string; name: string; needed: number; members: Set<string> }

async function rolesOf(ctx: Context): Promise<Role[]> {
  const { rows } = await sql<Omit<Role, 'members'> & { members: string[] }>`
    select r.id, r.name, array(select mr.member_id from member_role mr where mr.role_id = r.id) as members,
      (select count(*)::int from vehicle_seat s join vehicle v on v.id = s.vehicle_id
        where s.role_id = r.id and s.needed and v.active) as needed
    from role r where r.team_id = ${ctx.teamId} order by r.id`.execute(ctx.db)
  return rows.map((row) => ({ ...row, members: new Set(row.members) }))
}

type ForAnybody = { needed: number; strength: number }

async function forAnybody(ctx: Context): Promise<ForAnybody> {
  const { rows } = await sql<ForAnybody>`
    select coalesce((t.alerting->>'strength')::int, 0) as strength,
      (select count(*)::int from vehicle_seat s join vehicle v on v.id = s.vehicle_id
        where v.team_id = t.id and s.role_id is null and s.needed and v.active) as needed
    from team t where t.id = ${ctx.teamId}`.execute(ctx.db)
  return rows[0] ?? { needed: 0, strength: 0 }
}

function seatsOf(roles: readonly Role[], anybody: ForAnybody): (string | null)[] {
  const seats = roles.flatMap(({ id, needed }) => Array<string>(needed).fill(id))
  const free = seats.length + anybody.needed > 0 ? anybody.needed : anybody.strength
  return [...seats, ...Array<null>(free).fill(null)]
}
