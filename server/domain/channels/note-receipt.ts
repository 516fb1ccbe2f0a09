import { noteState } from '../alerts/note-state.ts'
import type { Context } from '../context.ts'

export type Receipt = { ref: string; state: 'delivered' | 'failed'; reason?: string | null }

/**
 * What a provider says became of an alert that it carried; of what is none of ours nothing is noted. `teamId` undefined: of whichever
 * team, where the provider is the installation's own.
 */
export async function noteReceipt(
  ctx: Pick<Context, 'db' | 'now'> & { teamId?: string },
  provider: string,
  { ref, state, reason = null }: Receipt,
): Promise<void> {
  const query = ctx.db
    .selectFrom('alert')
    .select(['id', 'team_id as teamId'])
    .where('provider_ref', '=', ref)
    .where('provider', '=', provider)
  const found = await (ctx.teamId === undefined ? query : query.where('team_id', '=', ctx.teamId)).executeTakeFirst()
  if (found) await noteState({ ...ctx, teamId: found.teamId }, found.id, { state, reason })
}
