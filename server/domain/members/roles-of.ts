import type { Context } from '../context.ts'

/** Gives a member exactly these roles. */
export async function setRoles(ctx: Context, memberId: string, roles: string[]): Promise<void> {
  await ctx.db.deleteFrom('member_role').where('member_id', '=', memberId).execute()
  if (roles.length === 0) return
  const rows = roles.map((role_id) => ({ member_id: memberId, role_id }))
  await ctx.db.insertInto('member_role').values(rows).execute()
}
