import type { Context } from '../context.ts'
import { invalid } from '../error.ts'

/**
 * The given tag ids without doubles, or a refusal naming the first that is not this team's. They cannot be deleted
 * until the transaction ends; call it before `alarm_tag` is touched, as a deletion takes its locks in that order.
 */
export async function requireTags(ctx: Context, ids: string[]): Promise<string[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const rows = await ctx.db
    .selectFrom('tag')
    .select('id')
    .where('team_id', '=', ctx.teamId)
    .where('id', 'in', wanted)
    .forKeyShare()
    .execute()
  const known = new Set(rows.map((row) => row.id))
  const stranger = wanted.find((id) => !known.has(id))
  if (stranger !== undefined) throw invalid(`No such tag: ${stranger}`, 'tags')
  return wanted
}

export async function setTags(ctx: Context, alarmId: string, tags: string[]): Promise<void> {
  if (tags.length === 0) return
  await ctx.db
    .insertInto('alarm_tag')
    .values(tags.map((tag_id, place) => ({ alarm_id: alarmId, tag_id, place })))
    .execute()
}
