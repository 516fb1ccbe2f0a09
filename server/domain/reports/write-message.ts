import { transaction } from '#server/db/transaction.ts'
import { record, refOf } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { entryOf, lockReport } from './lock-report.ts'

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
      const known = await earlier(ctx, reportId, message.sentId)
      if (known !== undefined) {
        ids.push(known)
        continue
      }
      const id = await insert(ctx, reportId, side, message)
      ids.push(id)
      if (side === 'centre') await markRead(ctx, reportId, id, report.seenAt)
      const changes = [
        { key: 'message', from: null, to: id },
        { key: 'side', from: null, to: side },
      ]
      await record(ctx, { ...entryOf(report), action: 'REPORT_MESSAGE', changes })
    }
    return ids
  })
}

async function earlier(ctx: Context, reportId: number, sentId: string | null | undefined): Promise<number | undefined> {
  if (sentId == null) return undefined
  const query = ctx.db.selectFrom('report_message').select('id').where('report_id', '=', reportId)
  return (await query.where('sent_id', '=', sentId).executeTakeFirst())?.id
}

async function insert(ctx: Context, reportId: number, side: Side, message: NewMessage): Promise<number> {
  const { text, label = null, sentId = null } = message
  const row = { report_id: reportId, side, text, label, sent_id: sentId, creator: JSON.stringify(refOf(ctx.actor)) }
  const { id } = await ctx.db
    .insertInto('report_message')
    .values({ ...row, created_at: ctx.now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const markRead = (ctx: Context, reportId: number, upTo: number, seenAt: Date | null) =>
  ctx.db
    .updateTable('report')
    .set({ read_upto: upTo, seen_at: seenAt ?? ctx.now() })
    .where('id', '=', reportId)
    .execute()
