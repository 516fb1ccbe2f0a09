import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { DomainError, notFound } from '../error.ts'

/**
 * Takes the words of a message away; that somebody wrote then stays. `onlyOwn`: not what others wrote. Erased words are erased
 * once. @throws DomainError `not_found`, `forbidden`
 */
export function eraseMessage(outer: Context, alarmId: string, id: string, onlyOwn: boolean): Promise<void> {
  return transaction(outer, async (ctx) => {
    const query = ctx.db.selectFrom('alarm_message').select(['text', 'creator']).where('alarm_id', '=', alarmId)
    const row = await query.where('id', '=', id).forUpdate().executeTakeFirst()
    if (!row) throw notFound('message')
    if (onlyOwn && !isBy(ctx, row.creator)) throw new DomainError('forbidden', 'Only who wrote it may erase it')
    if (row.text === null) return
    await ctx.db.updateTable('alarm_message').set({ text: null }).where('id', '=', id).execute()
    await record(ctx, { action: 'ALARM_ERASE', objectId: id, descriptor: null, alarmId })
  })
}

const isBy = ({ actor }: Context, creator: { kind: string; id: string } | null) =>
  creator !== null && actor.kind !== 'system' && actor.kind === creator.kind && actor.id === creator.id
