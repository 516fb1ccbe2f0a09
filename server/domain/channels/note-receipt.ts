import { noteState } from '../alerts/note-state.ts'
import type { Context } from '../context.ts'

type Receipt = { ref: string; state: 'delivered' | 'failed'; reason?: string | null }

/**
 * What a provider says became of an alert that it carried; of what is none of ours nothing is noted. With `ofAnyTeam` it is looked for in
 * all of them: the provider is the installation's own.
 */
export async function noteReceipt(
  ctx: Context,
  provider: string,
  { ref, state, reason = null }: Receipt,
  { ofAnyTeam = false } = {},
): Promise<void> {
  const query = ctx.db
    .selectFrom('alert')
    .select(['id', 'team_id as teamId', 'centre'])
    .where('provider_ref', '=', ref)
    .where('provider', '=', provider)
  const found = await (ofAnyTeam ? query : query.where('team_id', '=', ctx.teamId)).executeTakeFirst()
  if (!found) return
  const { id, teamId, centre } = found
  await noteState({ ...ctx, teamId, centre }, id, { state, reason })
}
