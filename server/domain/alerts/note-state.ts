import { sql } from 'kysely'
import type { AlertState } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'

export type NewState = {
  state: AlertState
  at?: Date
  reason?: string | null
  provider?: string | undefined
  ref?: string | null | undefined
}

/** From which states it goes on to each: only forward; what has failed may still turn out to have arrived. */
const FROM: Record<AlertState, AlertState[]> = {
  queued: [],
  accepted: ['queued', 'failed'],
  delivered: ['queued', 'accepted', 'failed'],
  opened: ['queued', 'accepted', 'delivered', 'failed'],
  answered: ['queued', 'accepted', 'delivered', 'opened', 'failed'],
  failed: ['queued', 'accepted'],
}

/** Notes what became of an alert; what is behind where it is already, is passed over. */
export async function noteState(
  ctx: Pick<Context, 'db' | 'now' | 'teamId'>,
  alertId: string,
  { state, at = ctx.now(), reason = null, provider, ref }: NewState,
): Promise<void> {
  const column = sql.ref(`${state}_at`)
  await sql`update alert set state = ${state}, ${column} = ${at}, reason = ${reason}
    where id = ${alertId} and team_id = ${ctx.teamId} and state = any(${FROM[state]}::text[])`.execute(ctx.db)
  if (provider === undefined) return
  await ctx.db
    .updateTable('alert')
    .set({ provider, provider_ref: ref ?? null })
    .where('id', '=', alertId)
    .where('team_id', '=', ctx.teamId)
    .execute()
}
