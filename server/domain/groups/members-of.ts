import type { Context } from '../context.ts'
import { invalid } from '../error.ts'

/**
 * The given member ids without doubles, in the order in which groups show them, or a refusal naming the first that is
 * not this team's. They cannot be deleted until the transaction ends.
 * @throws DomainError `invalid`
 */
export async function requireMembers(ctx: Context, ids: string[]): Promise<string[]> {
  const wanted = [...new Set(ids)].sort()
  if (wanted.length === 0) return []
  const rows = await ctx.db
    .selectFrom('member')
    .select('id')
    .where('team_id', '=', ctx.teamId)
    .where('id', 'in', wanted)
    .orderBy('id')
    .forKeyShare()
    .execute()
  const known = new Set(rows.map((row) => row.id))
  const stranger = ids.find((id) => !known.has(id))
  if (stranger !== undefined) throw invalid(`No such member: ${stranger}`, 'members')
  return wanted
}

/** Puts exactly these members into a group. */
export async function setMembers(ctx: Context, groupId: string, members: string[]): Promise<void> {
  await ctx.db.deleteFrom('crew_group_member').where('group_id', '=', groupId).execute()
  if (members.length === 0) return
  const rows = members.map((member_id) => ({ group_id: groupId, member_id }))
  await ctx.db.insertInto('crew_group_member').values(rows).execute()
}
