import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'

type Named = { id: string; firstname: string; lastname: string }

/** Says that how a member is alerted was changed: kinds and counts, never a number, an address or a topic. */
export const logChannels = (
  ctx: Context,
  { id, firstname, lastname }: Named,
  key: 'kinds' | 'devices',
  from: unknown,
  to: unknown,
) =>
  record(ctx, {
    action: 'CHANNEL_UPDATE',
    objectId: id,
    descriptor: `${firstname} ${lastname}`,
    changes: [{ key, from, to }],
    shared: true,
  })

/** The member whose channels are changed, locked until the transaction ends. @throws DomainError `not_found` */
export async function lockNamed(ctx: Context, id: string): Promise<Named> {
  const row = await ctx.db
    .selectFrom('member')
    .select(['id', 'firstname', 'lastname'])
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('member')
  return row
}
