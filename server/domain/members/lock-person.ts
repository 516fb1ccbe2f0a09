import type { Context } from '../context.ts'
import { notFound } from '../error.ts'

/** A member of the team by name, and the user who signs in as them; locked until the transaction ends. @throws DomainError `not_found` */
export async function lockPerson(ctx: Context, id: string) {
  const row = await ctx.db
    .selectFrom('member')
    .select(['id', 'firstname', 'lastname', 'user_id as user'])
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('member')
  return row
}
