import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { requireVersion } from '../version.ts'

/** A member of the team with the ids of its roles, locked until the transaction ends. @throws DomainError `not_found`, `stale` */
export async function lockMember(ctx: Context, id: string) {
  const row = await ctx.db
    .selectFrom('member')
    .select(['firstname', 'lastname', 'avatar', 'user_id as user', 'in_training as inTraining'])
    .select(['external_id as externalId', 'version'])
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('member')
  requireVersion(ctx, row)
  const held = await ctx.db.selectFrom('member_role').select('role_id').where('member_id', '=', id).execute()
  return { ...row, roles: held.map((role) => role.role_id).sort() }
}
