import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '../context.ts'
import { stir } from './stir.ts'

/** What came of handing one call over; `reason` null: its service has taken it. */
export type Sending = { id: string; reason: string | null; provider: string | null; ref: string | null }

/** Notes what came of calls that were claimed, together with the look at their ladder. A receipt that was quicker stays. */
export const noteSent = (outer: Context, alarmId: string | null, sendings: Sending[]): Promise<void> =>
  transaction(outer, async (ctx) => {
    await note(ctx, sendings)
    if (alarmId !== null) await stir(ctx, alarmId)
  })

async function note(ctx: Context, sendings: Sending[]): Promise<void> {
  const now = ctx.now()
  await sql`
    update alert a set state = case when a.state <> 'queued' then a.state when s.reason is null then 'accepted' else 'failed' end,
      accepted_at = case when s.reason is null then ${now}::timestamptz else a.accepted_at end,
      failed_at = case when s.reason is not null and a.state = 'queued' then ${now}::timestamptz else a.failed_at end,
      reason = case when a.state = 'queued' then s.reason else a.reason end,
      provider = coalesce(s.provider, a.provider), provider_ref = coalesce(s.ref, a.provider_ref)
    from jsonb_to_recordset(${JSON.stringify(sendings)}::jsonb) as s (id text, reason text, provider text, ref text)
    where a.id = s.id and a.team_id = ${ctx.teamId}`.execute(ctx.db)
}
