import { sql } from 'kysely'
import type { AlertState } from '#server/db/alert-tables.ts'
import type { Centre } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '../context.ts'
import { stir } from './stir.ts'

export type StateNote = {
  state: AlertState
  /** When it was so; now where nothing is said. */
  at?: Date | undefined
  /** Why it failed, in words for the console. */
  reason?: string | null | undefined
  /** Who carries it, and its name there. */
  provider?: string | null | undefined
  ref?: string | null | undefined
}

const ORDER = sql.raw(`array['queued', 'accepted', 'delivered', 'opened', 'answered']`)
const TIMES: Partial<Record<AlertState, string>> = {
  accepted: 'accepted_at',
  delivered: 'delivered_at',
  opened: 'opened_at',
  answered: 'answered_at',
  failed: 'failed_at',
}

/**
 * Notes what became of one call. States move forward only, whatever order receipts come in; `failed` is the end unless something
 * better comes, and never takes back that it arrived. Resolves with whether it is news; then its ladder is looked at, whatever ends
 * in between. No entry in the log: a wave is one.
 */
export const noteState = (outer: Context, alertId: string, note: StateNote): Promise<boolean> =>
  transaction(outer, async (ctx) => {
    const row = await moveOn(ctx, alertId, note)
    if (row?.alarm) await stir({ ...ctx, centre: row.centre }, row.alarm)
    return row !== undefined
  })

async function moveOn(ctx: Context, alertId: string, note: StateNote) {
  const { state, at = ctx.now(), reason = null, provider = null, ref = null } = note
  const time = TIMES[state]
  if (!time) return undefined
  const stamped = state === 'failed' ? sql`failed_at = ${at}` : sql`${sql.ref(time)} = ${at}, failed_at = null`
  const { rows } = await sql<{ alarm: string | null; centre: Centre }>`
    update alert set state = ${state}, reason = ${reason}, ${stamped},
      provider = coalesce(${provider}, provider), provider_ref = coalesce(${ref}, provider_ref)
    where id = ${alertId} and team_id = ${ctx.teamId} and case
      when ${state} = 'failed' then state in ('queued', 'accepted')
      when state = 'failed' then true
      else array_position(${ORDER}, state) < array_position(${ORDER}, ${state}) end
    returning alarm_id as alarm, centre`.execute(ctx.db)
  return rows[0]
}
