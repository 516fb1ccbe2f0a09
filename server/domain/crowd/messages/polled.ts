import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { aboutMessage } from './log-entry.ts'

/** A message for whoever asks for them (a phone): `uuid` is what it calls the message from then on. */
export type HandedOut = { to: string; message: string; uuid: string }
/** What somebody says became of a message. */
export type Result = { id: string; error: string | null; delivered: string | null }

const AT_ONCE = 50
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The messages that wait to be asked for, oldest first. With `confirms` they wait on until they are confirmed, and may be
 * handed out again; otherwise being handed out is all that will ever be known, and they count as sent.
 */
export function handOut(
  outer: Context,
  { provider, confirms }: { provider: string; confirms: boolean },
): Promise<HandedOut[]> {
  return transaction(outer, async (ctx) => {
    const { rows } = await sql<HandedOut & { id: number }>`
      select m.id, c.contact as "to", m.message, m.data_provider_message_id as uuid
      from message m join contact c on c.id = m.contact_id
      where ${waiting(ctx, provider)} and m.status = 'pending_poll'
      order by m.id limit ${AT_ONCE} for update of m skip locked`.execute(ctx.db)
    if (!confirms)
      await settle(
        ctx,
        rows.map(({ id }) => id),
        'sent',
      )
    return rows.map(({ to, message, uuid }) => ({ to, message, uuid }))
  })
}

/** A phone says it has these: they count as sent. Returns which of them are ours. */
export function confirmSent(outer: Context, provider: string, uuids: string[]): Promise<string[]> {
  return transaction(outer, async (ctx) => {
    const { rows } = await sql<{ id: number; uuid: string; status: string }>`
      select m.id, m.data_provider_message_id as uuid, m.status from message m
      where ${waiting(ctx, provider)} and m.data_provider_message_id = any(${uuids}::text[])
        and m.status in ('pending_poll', 'sent') order by m.id for update`.execute(ctx.db)
    const fresh = rows.filter(({ status }) => status === 'pending_poll')
    await settle(
      ctx,
      fresh.map(({ id }) => id),
      'sent',
    )
    return rows.map(({ uuid }) => uuid)
  })
}

/** The messages of the last day of which a phone has not said yet whether they arrived. */
export async function sentLately(ctx: Context, provider: string): Promise<string[]> {
  const { rows } = await sql<{ uuid: string }>`
    select m.data_provider_message_id as uuid from message m where ${waiting(ctx, provider)} and m.status = 'sent'
      and m.updated_at > ${new Date(ctx.now().getTime() - DAY_MS)} and not coalesce(m.additional_data ? 'delivered', false)
    order by m.id limit 200`.execute(ctx.db)
  return rows.map(({ uuid }) => uuid)
}

/**
 * Notes what became of messages: one that could not be sent has failed. What is not ours is left alone, and so is what is
 * known to have arrived or failed: providers tell late, twice, and in any order.
 */
export function noteResults(outer: Context, provider: string, results: Result[]): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { rows } = await sql<{ id: number; uuid: string }>`
      select m.id, m.data_provider_message_id as uuid from message m
      where ${waiting(ctx, provider)} and m.data_provider_message_id = any(${results.map(({ id }) => id)}::text[])
        and m.status in ('pending_poll', 'sent', 'unknown') and not coalesce(m.additional_data ? 'delivered', false) order by m.id for update`.execute(
      ctx.db,
    )
    const ids = new Map(rows.map(({ id, uuid }) => [uuid, id]))
    const known = results.flatMap((result) => (ids.has(result.id) ? [{ ...result, row: ids.get(result.id)! }] : [])) // safe: just asked
    for (const { row, error, delivered } of known)
      if (error || delivered) await note(ctx, row, error ? { error } : { delivered })
    await settle(
      ctx,
      known.flatMap(({ row, error }) => (error ? row : [])),
      'failed',
    )
  })
}

const waiting = ({ teamId, centre }: Context, provider: string) =>
  sql`m.team_id = ${teamId} and m.centre = ${centre} and m.data_provider = ${provider} and m.direction = 'outgoing'`

const note = (ctx: Context, id: number, about: object) =>
  sql`update message set additional_data =
    (case when jsonb_typeof(additional_data) = 'object' then additional_data else '{}' end) || ${JSON.stringify(about)}::jsonb
    where id = ${id}`.execute(ctx.db)

/** All rows are written before the log is. */
async function settle(ctx: Context, ids: number[], status: 'sent' | 'failed'): Promise<void> {
  if (ids.length === 0) return
  await ctx.db.updateTable('message').set({ status, updated_at: ctx.now() }).where('id', 'in', ids).execute()
  const changes = [{ key: 'status', from: null, to: status }]
  for (const id of ids) await record(ctx, { action: 'MESSAGE_UPDATE', ...aboutMessage(id), changes })
}
