import { DEFAULT_SCOPES } from '#lib/crowd-scopes.ts'
import { type Permission, permissionsOf } from '#lib/permissions.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { Db } from '#server/db/open.ts'

/** A signed-in person of our own pages as a caller of the crowd API: who dispatches also manages posts. */
export async function asCrowdCaller(db: Db, caller: Caller): Promise<Caller | undefined> {
  if (!caller.user) return undefined
  const row = await db
    .selectFrom('membership as s')
    .leftJoin('crowd_role as r', (join) => join.onRef('r.team_id', '=', 's.team_id').onRef('r.name', '=', 's.role'))
    .select(['s.role', 's.rights', 'r.permissions'])
    .where('s.id', '=', caller.user.membershipId)
    .executeTakeFirst()
  if (!row) return undefined
  const more: Permission[] = row.rights === 'none' || row.rights === 'member' ? [] : ['Manage Posts']
  const permissions = new Set([...permissionsOf(row.role, row.permissions ?? []), ...more])
  return { ...caller, scopes: new Set(DEFAULT_SCOPES), user: { ...caller.user, role: row.role }, permissions }
}
