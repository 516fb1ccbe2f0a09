import type { Context } from '../context.ts'
import { DomainError } from '../error.ts'

/**
 * The reporter a credential is bound to, held until the transaction ends.
 * @throws DomainError `gone` when there is none any more (facts R4)
 */
export async function requireReporter(ctx: Context, id: number | null): Promise<number> {
  const ours = ctx.db.selectFrom('reporter').select('id').where('team_id', '=', ctx.teamId)
  const row = id === null ? undefined : await ours.where('id', '=', id).forKeyShare().executeTakeFirst()
  if (!row) throw new DomainError('gone', 'The reporter of this API key is gone', 'reporter')
  return row.id
}
