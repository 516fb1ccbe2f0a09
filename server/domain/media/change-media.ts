import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { requireVersion } from '../version.ts'
import type { Files } from './files.ts'
import { discardMedia } from './keep-file.ts'
import { wordFor } from './kind.ts'

/**
 * Sets or clears (null) the description; the same again writes nothing.
 * @throws DomainError `not_found`, `stale`
 */
export function describeMedia(outer: Context, alarmId: string, id: string, description: string | null): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockMedia(ctx, alarmId, id)
    const changes = diff({ description: before.description }, { description })
    if (changes.length === 0) return
    await ctx.db
      .updateTable('media')
      .set({ description, updated_at: ctx.now(), version: before.version + 1 })
      .where('id', '=', id)
      .execute()
    const descriptor = description ?? wordFor(before.type)
    await record(ctx, { action: 'MEDIA_UPDATE', objectId: id, descriptor, alarmId, changes })
  })
}

/**
 * Takes a medium off its alarm, and a report's picture out of its chat: its address is dead with the commit, then its
 * bytes go.
 * @throws DomainError `not_found`, `stale`
 */
export function deleteMedia(outer: Context, files: Files, alarmId: string, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockMedia(ctx, alarmId, id)
    await ctx.db.deleteFrom('media').where('id', '=', id).execute()
    ctx.afterCommit?.push(() => discardMedia(files, ctx.teamId, before.file))
    const descriptor = before.description ?? wordFor(before.type)
    await record(ctx, { action: 'MEDIA_DELETE', objectId: id, descriptor, alarmId })
  })
}

async function lockMedia(ctx: Context, alarmId: string, id: string) {
  const row = await ctx.db
    .selectFrom('media as m')
    .select(['m.file', 'm.type', 'm.description', 'm.version'])
    .where('m.id', '=', id)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('m.alarm_id', '=', alarmId),
        exists(
          selectFrom('report_message as c')
            .innerJoin('link as l', 'l.report_id', 'c.report_id')
            .whereRef('c.id', '=', 'm.message_id')
            .where('l.alarm_id', '=', alarmId),
        ),
      ]),
    )
    .forUpdate('m')
    .executeTakeFirst()
  if (!row) throw notFound('media')
  requireVersion(ctx, row)
  return row
}
