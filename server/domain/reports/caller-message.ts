import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../error.ts'
import { type Locked, lockReport } from './lock-report.ts'
import { earlierMessage, writeMessages } from './write-message.ts'

/** More than anybody in distress writes; whoever found a link could go on for ever. */
const MOST = { messages: 1000, letters: 200_000 }

/**
 * What the citizen writes on their page. Sent again under the same `sentId` it is not written twice; returns its id.
 * @throws DomainError `not_found`; `forbidden` once the report is closed; `too_many` for an endless chat
 */
export function writeAsCaller(outer: Context, id: number, text: string, sentId: string): Promise<number> {
  return transaction(outer, async (ctx) => {
    const report = await lockReport(ctx, id)
    const known = await earlierMessage(ctx, id, sentId)
    if (known !== undefined) return known
    requireOpen(report)
    await requireRoom(ctx, id)
    const [written] = await writeMessages(ctx, id, 'citizen', [{ text, sentId }])
    return written!
  })
}

/** @throws DomainError `forbidden` for a report that is closed: its page can only be read */
export function requireOpen(report: Pick<Locked, 'status'>): void {
  if (report.status === 'closed') throw new DomainError('forbidden', 'This report is closed')
}

/**
 * What the reports API adds for the citizen does not count.
 * @throws DomainError `too_many` when the citizen has written more on their page than anybody would
 */
export async function requireRoom(ctx: Context, reportId: number): Promise<void> {
  const { messages, letters } = await ctx.db
    .selectFrom('report_message')
    .select(sql<number>`count(*)::int`.as('messages'))
    .select(sql<number>`coalesce(sum(length(text)), 0)::int`.as('letters'))
    .where('report_id', '=', reportId)
    .where('sent_id', 'is not', null)
    .executeTakeFirstOrThrow()
  if (messages >= MOST.messages || letters >= MOST.letters)
    throw new DomainError('too_many', 'There is too much in this report')
}
