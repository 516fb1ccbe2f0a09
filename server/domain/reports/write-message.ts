import { transaction } from '#server/db/transaction.ts'
import { record, refOf } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { entryOf, type Locked, lockReport } from './lock-report.ts'

export type Side = 'citizen' | 'centre'
/** `sentId`: what the sender's device calls it; the same again is not written twice. */
export type NewMessage = { text: string | null; label?: string | null; sentId?: string | null }

/**
 * Writes into a report's chat, all or nothing, and returns the ids in the order given; for what was sent before under the
 * same `sentId`, its earlier id. What the centre writes shows that it has read what came before.
 * @throws DomainError `not_found`
 */
export function writeMessages(outer: Context, reportId: number, side: Side, messages: NewMessage[]): Promise<number[]> {
  return transaction(outer, async (ctx) => {
    const report = await lockReport(ctx, reportId)
    const ids: number[] = []
    for (const message of messages) {
      const known = await earlierMessage(ctx, reportId, message.sentId)
      if (known !== undefined) {
        ids.push(known)
        continue
      }
      const id = await insertMessage(ctx, report, side, message)
      ids.push(id)
      await record(ctx, { ...entryOf(report), ...wrote(id, side) })
    }
    return ids
  })
}

/** What the log says of it: that something was written, and by which side; never what. */
export const wrote = (id: number, side: Side) => ({
  action: 'REPORT_MESSAGE',
  changes: [
    { key: 'message', from: null, to: id },
    { key: 'side', from: null, to: side },
  ],
})

/** What was sent before under this `sentId`. */
export async function earlierMessage(
  ctx: Context,
  reportId: number,
  sentId: string | null | undefined,
): Promise<number | undefined> {
  if (sentId == null) return undefined
  const query = ctx.db.selectFrom('report_message').select('id').where('report_id', '=', reportId)
  return (await query.where('sent_id', '=', sentId).executeTakeFirst())?.id
}

/** Writes one into the chat of a report that is locked; without an entry in the log. */
export async function insertMessage(ctx: Context, report: Locked, side: Side, message: NewMessage): Promise<number> {
  const { text, label = null, sentId = null } = message
  const row = { report_id: report.id, side, text, label, sent_id: sentId, creator: JSON.stringify(refOf(ctx.actor)) }
  const { id } = await ctx.db
    .insertInto('report_message')
    .values({ ...row, created_at: ctx.now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (side === 'centre') await markRead(ctx, report.id, id, report.seenAt)
  return id
}

const markRead = (ctx: Context, reportId: number, upTo: number, seenAt: Date | null) =>
  ctx.db
    .updateTable('report')
    .set({ read_upto: upTo, seen_at: seenAt ?? ctx.now() })
    .where('id', '=', reportId)
    .execute()
