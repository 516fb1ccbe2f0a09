import { transaction } from '#server/db/transaction.ts'
import { record, refOf } from '../activity/record.ts'
import { alarmExists } from '../alarms/index.ts'
import { type Context, limitedTo } from '../context.ts'
import { notFound } from '../error.ts'
import { newId } from '../id.ts'
import { readUpTo } from './read-chat.ts'

/**
 * `sentId`: what the sender's device calls it; the same again is not written twice. `saidAt`: when it was written, where a
 * device that was offline tells it later.
 */
export type NewMessage = { text: string; sentId?: string | undefined; saidAt?: Date | undefined }

/** Writes into an alarm's chat and returns the message's id. Who writes has read what came before; who sits in a vehicle, nobody knows. @throws DomainError `not_found` */
export function writeMessage(outer: Context, alarmId: string, message: NewMessage): Promise<string> {
  return transaction(outer, async (ctx) => {
    if (!(await alarmExists(ctx, alarmId))) throw notFound('alarm')
    const { text, sentId: sent_id = null, saidAt = ctx.now() } = message
    const { id, at } = newId('msg', ctx.now())
    const said_at = saidAt > at ? at : saidAt
    const inserted = await ctx.db
      .insertInto('alarm_message')
      .values({
        id,
        alarm_id: alarmId,
        text,
        sent_id,
        creator: JSON.stringify(refOf(ctx.actor)),
        said_at,
        created_at: at,
      })
      .onConflict((oc) => oc.columns(['alarm_id', 'sent_id']).where('sent_id', 'is not', null).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!inserted) return sentBefore(ctx, alarmId, sent_id)
    if (limitedTo(ctx) === undefined) await readUpTo(ctx, alarmId, id)
    // What was written stands in no log: it stays erasable.
    await record(ctx, { action: 'ALARM_MESSAGE', objectId: id, descriptor: null, alarmId })
    return id
  })
}

async function sentBefore(ctx: Context, alarmId: string, sentId: string | null): Promise<string> {
  const query = ctx.db.selectFrom('alarm_message').select('id').where('alarm_id', '=', alarmId)
  return (await query.where('sent_id', '=', sentId).executeTakeFirstOrThrow()).id
}
