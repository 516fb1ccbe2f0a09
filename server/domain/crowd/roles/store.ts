import { sql } from 'kysely'
import { PERMISSION_NAMES } from '#lib/permissions.ts'
import type { Db } from '#server/db/open.ts'
import type { Context } from '#server/domain/context.ts'
import { contains } from '#server/domain/paging.ts'
import { type Listed, type Listing, listed } from '../listing.ts'

/** What a crowd user may do, by a name that users, tags, forms and posts refer to. */
export type CrowdRole = {
  id: number
  name: string
  displayName: string
  description: string | null
  permissions: string[]
  /** It came with the team: it can be neither renamed nor deleted. */
  protected: boolean
}
export type RoleFilter = { q: string | undefined; names: string[] | undefined }

const columns = sql`r.id, r.name, r.display_name as "displayName", r.description, r.permissions, r.protected`
const ORDER = { id: sql`r.id`, name: sql`lower(r.name)` }

/** The team's roles whose names hold `q`. */
export function listRoles(
  { db, teamId }: Context,
  { q, names }: RoleFilter,
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<CrowdRole>> {
  const named = names ? sql`same_name(r.name) in (select same_name(x) from unnest(${names}::text[]) x)` : sql`true`
  const where = sql`r.team_id = ${teamId} and ${named} and ${contains(q, sql`r.name`, sql`r.display_name`)}`
  const order = { by: ORDER[listing.orderby], id: sql`r.id` }
  return listed(db, { columns, from: sql`crowd_role r`, where }, order, listing)
}

export async function roleById({ db, teamId }: Context, id: number): Promise<CrowdRole | undefined> {
  const { rows } = await sql<CrowdRole>`
    select ${columns} from crowd_role r where r.team_id = ${teamId} and r.id = ${id}`.execute(db)
  return rows[0]
}

/** The names of all roles of the team. */
export async function roleNames({ db, teamId }: Pick<Context, 'db' | 'teamId'>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('crowd_role').select('name').where('team_id', '=', teamId).execute()
  return new Set(rows.map(({ name }) => name))
}

/** The two roles that every team has (facts C31). */
export async function addDefaultRoles(db: Db, teamId: string, now: Date): Promise<void> {
  const common = { team_id: teamId, description: null, protected: true, created_at: now, updated_at: null }
  await db
    .insertInto('crowd_role')
    .values([
      { ...common, name: 'admin', display_name: 'Admin', permissions: PERMISSION_NAMES },
      { ...common, name: 'user', display_name: 'Member', permissions: [], protected: false },
    ])
    .execute()
}
