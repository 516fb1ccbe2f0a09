import type { Context } from '../context.ts'

/** Puts exactly these members into a group. */
export async function setMembers(ctx: Context, groupId: string, members: string[]): Promise<void> {
  await ctx.db.deleteFrom('crew_group_member').where('group_id', '=', groupId).execute()
  if (members.length === 0) return
  const rows = members.map((member_id) => ({ group_id: groupId, member_id }))
  await ctx.db.insertInto('crew_group_member').values(rows).execute()
}
