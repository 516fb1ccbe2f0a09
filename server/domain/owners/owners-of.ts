import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { contains, type IdPage, inOrder, type PageRequest, pageOfIds } from '../paging.ts'

/** A user of the team who may own alarms. */
type Owner = { id: string; name: string }

/** A page of the users of the team who may read alarms, by when they joined. Pages go by membership, a number. */
export async function pageOwners(
  ctx: Context,
  search: string | undefined,
  request: PageRequest<number>,
): Promise<IdPage<number> & { rows: Owner[] }> {
  const ours = sql`s.team_id = ${ctx.teamId} and s.rights <> 'none'`
  const matching = sql`select s.id from membership s join auth_user u on u.id = s.user_id
    where ${ours} and ${contains(search, sql`u.name`)}`
  const page = await pageOfIds<number>(ctx.db, matching, request)
  const { rows } = await sql<Owner & { membership: number }>`
    select s.id as membership, u.id, u.name from membership s join auth_user u on u.id = s.user_id
    where ${ours} and s.id = any(${page.ids}::int[])`.execute(ctx.db)
  const found = inOrder(page.ids, rows, ({ membership }) => membership)
  return { ...page, rows: found.map(({ id, name }) => ({ id, name })) }
}
