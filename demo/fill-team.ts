import type { Db } from '#server/db/open.ts'
import { setChannels } from '#server/domain/channels/index.ts'
import { type Context, systemContext } from '#server/domain/context.ts'
import { createMember } from '#server/domain/members/index.ts'
import { createRole } from '#server/domain/roles/index.ts'
import { createTag } from '#server/domain/tags/index.ts'
import { teamById, updateTeam } from '#server/domain/teams/index.ts'
import { createVehicle } from '#server/domain/vehicles/index.ts'
import { LOCALES, MEMBERS, phoneOf, ROLES, SEATS, TAGS, VEHICLES, type VehicleType } from './cast.ts'

/** Gives the demo team its languages, people, roles, vehicles and tags, as far as they are missing. */
export async function fillTeam(db: Db, teamId: string, at: Date): Promise<void> {
  const ctx = systemContext(db, teamId, () => at)
  const { locales } = await teamById(db, teamId)
  if (locales.length === 0) await updateTeam(ctx, { locales: [...LOCALES] })
  const roles = await ensureRoles(ctx)
  await ensureMembers(ctx, roles)
  const vehicles = await namesIn(ctx, 'vehicle')
  for (const { name, type } of VEHICLES)
    if (!vehicles.has(name)) await createVehicle(ctx, { name, type, crew: seatsOf(type, roles) })
  const tags = await namesIn(ctx, 'tag')
  for (const tag of TAGS) if (!tags.has(tag.name)) await createTag(ctx, tag)
}

async function ensureRoles(ctx: Context): Promise<Map<string, string>> {
  const known = await namesIn(ctx, 'role')
  for (const { name, color } of ROLES) {
    if (known.has(name)) continue
    known.set(name, await createRole(ctx, { name, color }))
  }
  return known
}

async function ensureMembers(ctx: Context, roles: Map<string, string>): Promise<void> {
  const rows = await ctx.db
    .selectFrom('member')
    .select(['firstname', 'lastname'])
    .where('team_id', '=', ctx.teamId)
    .execute()
  const known = new Set(rows.map((row) => `${row.firstname} ${row.lastname}`))
  for (const [n, person] of MEMBERS.entries()) {
    if (known.has(`${person.firstname} ${person.lastname}`)) continue
    const { firstname, lastname } = person
    const member = { firstname, lastname, roles: person.roles.map((name) => roles.get(name)!) } // safe: just ensured
    await setChannels(ctx, await createMember(ctx, member), [{ kind: 'sms', address: phoneOf(n) }])
  }
}

const seatsOf = (type: VehicleType, roles: Map<string, string>) =>
  SEATS[type].map(({ role, needed }) => ({ role: role && roles.get(role)!, needed })) // safe: just ensured

async function namesIn(ctx: Context, table: 'role' | 'vehicle' | 'tag'): Promise<Map<string, string>> {
  const rows = await ctx.db.selectFrom(table).select(['id', 'name']).where('team_id', '=', ctx.teamId).execute()
  return new Map(rows.map((row) => [row.name, row.id]))
}
