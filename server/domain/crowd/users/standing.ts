import { sql } from 'kysely'
import { type Permission, permissionsOf } from '#lib/permissions.ts'
import type { Context } from '#server/domain/context.ts'
import { permit } from '../viewer.ts'

const RANKS = ['none', 'member', 'dispatcher', 'admin'] as const
/** How far somebody's word reaches: what their crowd role permits, and their rights on the console. */
export type Standing = { isAdmin: boolean; permissions: ReadonlySet<Permission>; rights: (typeof RANKS)[number] }
type Row = { id: number; role: string; given: string[] | null; rights: Standing['rights'] }

/** Does a role permit no more than they have themselves? Only admins have all that an admin has. */
export const mayGive = (
  mine: Pick<Standing, 'isAdmin' | 'permissions'>,
  role: Pick<Standing, 'isAdmin' | 'permissions'>,
) => mine.isAdmin || (!role.isAdmin && [...role.permissions].every((name) => mine.permissions.has(name)))

/**
 * May they decide over the other's credentials and membership? Only where the other could do nothing that they cannot:
 * a new password would be a way to all of it, and the crowd API is to be no way to rights on the console.
 */
export const outranks = (mine: Standing, other: Standing) =>
  mayGive(mine, other) && RANKS.indexOf(mine.rights) >= RANKS.indexOf(other.rights)

export const standingFrom = ({ role, given, rights }: Omit<Row, 'id'>): Standing => ({
  isAdmin: role === 'admin',
  permissions: permissionsOf(role, given ?? []),
  rights,
})

/** What a role permits that the team has, or undefined for none with this name. It stays there until the commit. */
export async function standingOfRole({ db, teamId }: Context, role: string) {
  const row = db.selectFrom('crowd_role').select('permissions').where('team_id', '=', teamId).where('name', '=', role)
  const found = await row.forShare().executeTakeFirst()
  return found && { isAdmin: role === 'admin', permissions: permissionsOf(role, found.permissions) }
}

/** How far the word of one membership reaches. */
export async function standingOf(ctx: Context, membershipId: number): Promise<Standing> {
  const [row] = await read(ctx, [membershipId], sql``)
  permit(row !== undefined)
  return standingFrom(row!) // safe: permitted only where it is there
}

/**
 * Locks both memberships and reads how far their words reach at this moment: two admins who take each other's role away
 * at once do not both succeed. @throws DomainError `forbidden` where one of them is gone
 */
export async function lockStandings(ctx: Context, mine: number, other: number) {
  const rows = await read(ctx, [mine, other], sql`for no key update of s`)
  const of = (id: number) => rows.find((row) => row.id === id)
  const [me, them] = [of(mine), of(other)]
  permit(me !== undefined && them !== undefined)
  return { mine: standingFrom(me!), other: standingFrom(them!) } // safe: permitted only where both are there
}

async function read({ db, teamId }: Context, ids: number[], lock: ReturnType<typeof sql>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select s.id, s.role, r.permissions as given, s.rights from membership s
    left join crowd_role r on r.team_id = s.team_id and r.name = s.role
    where s.team_id = ${teamId} and s.id = any(${ids}::int[]) order by s.id ${lock}`.execute(db)
  return rows
}
