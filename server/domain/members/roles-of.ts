import type { Context } from '../context.ts'
import { invalid } from '../error.ts'

/**
 * The given role ids without doubles, in the order in which members show them, or a refusal naming the first that is not
 * this team's. They cannot be deleted until the transaction ends.
 * @throws DomainError `invalid`
 */
export async function requireRoles(ctx: Context, ids: string[], field = 'roles'): Promise<string[]> {
  const wanted = [...new Set(ids)].sort()
  if (wanted.length === 0) return []
  const rows = await ctx.db
    .selectFrom('role')
    .select('id')
    .where('team_id', '=', ctx.teamId)
    .where('id', 'in', wanted)
    .orderBy('id')
    .forKeyShare()
    .execute()
  const known = new Set(rows.map((row) => row.id))
  const stranger = ids.find((id) => !known.has(id))
  if (stranger !== undefined) throw invalid(`No such role: ${stranger}`, field)
  return wanted
}

/** Gives a member exactly these roles. */
export async function setRoles(ctx: Context, memberId: string, roles: string[]): Promise<void> {
  await ctx.db.deleteFrom('member_role').where('member_id', '=', memberId).execute()
  if (roles.length === 0) return
  const rows = roles.map((role_id) => ({ member_id: memberId, role_id }))
  await ctx.db.insertInto('member_role').values(rows).execute()
}
