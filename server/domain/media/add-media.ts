import { transaction } from '#server/db/transaction.ts'
import { diff, record, refOf } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'
import type { Files } from './files.ts'
import { type KeptFile, keepFile } from './keep-file.ts'
import { kindOf } from './kind.ts'

export type NewMedia = { bytes: Uint8Array; description?: string | null | undefined }

/**
 * Attaches a file to an alarm and returns the medium's id.
 * @throws DomainError `invalid` for a file that is none of the kinds we take
 */
export async function addMedia(ctx: Context, files: Files, alarmId: string, input: NewMedia): Promise<string> {
  const { bytes, description = null } = input
  const kind = await kindOf(bytes)
  return keepFile(ctx, files, bytes, kind, (kept) =>
    insert(ctx, { alarm_id: alarmId, ...kept, description }, kind.word),
  )
}

type Row = KeptFile & { alarm_id: string; description: string | null }

function insert(outer: Context, row: Row, word: string): Promise<string> {
  return transaction(outer, async (ctx) => {
    const { id, at } = newId('med', ctx.now())
    const creator = JSON.stringify(refOf(ctx.actor))
    await ctx.db
      .insertInto('media')
      .values({ id, ...row, creator, created_at: at, updated_at: at })
      .execute()
    const { description, alarm_id: alarmId } = row
    const changes = diff({}, { description })
    await record(ctx, { action: 'MEDIA_CREATE', objectId: id, descriptor: description ?? word, alarmId, changes })
    return id
  })
}
