import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { aboutMessage } from './log-entry.ts'

/** What became of a message that was to go. `id`: what its provider calls it. */
export type Outcome =
  | { status: 'sent'; id: string | null }
  | { status: 'pending_poll'; id: string }
  | { status: 'failed'; error: string }

/**
 * Writes down what became of a message. One that somebody cancelled or archived while it was being sent has gone all the
 * same; one whose fate is known already keeps it.
 */
export function settleMessage(outer: Context, messageId: number, outcome: Outcome): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { rows } = await sql<{ from: string }>`
      with before as (select id, status from message where team_id = ${ctx.teamId} and id = ${messageId}
        and direction = 'outgoing' and status = any(${OPEN[outcome.status]}::text[]) for update)
      update message m set status = ${outcome.status}, updated_at = ${ctx.now()},
        data_provider_message_id = ${'id' in outcome ? outcome.id : null},
        additional_data = ${withError(outcome)}
      from before where m.id = before.id returning before.status as "from"`.execute(ctx.db)
    const [found] = rows
    if (!found) return
    const changes = [{ key: 'status', from: found.from, to: outcome.status }]
    await record(ctx, { action: 'MESSAGE_UPDATE', ...aboutMessage(messageId), changes })
  })
}

const OPEN: Record<Outcome['status'], string[]> = {
  sent: ['pending', 'cancelled', 'archived'],
  pending_poll: ['pending'],
  failed: ['pending'],
}

const withError = (outcome: Outcome) =>
  'error' in outcome
    ? sql`(case when jsonb_typeof(m.additional_data) = 'object' then m.additional_data else '{}' end)
        || jsonb_build_object('error', ${outcome.error}::text)`
    : sql`m.additional_data`
