import { transaction } from '#server/db/transaction.ts'
import { record, refOf } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'
import { discardPictures, type Files, type KeptPicture, keepPictures, type Picture } from '../media/index.ts'
import { entryOf, type Locked, lockReport } from './lock-report.ts'
import { earlierMessage, insertMessage, type NewMessage, type Side, writeMessages, wrote } from './write-message.ts'

export type NewPhotos = {
  pictures: Picture[]
  /** What the sender's device calls this upload; the same again is not kept twice. */
  sentId?: string | null
  /** Written after the pictures. */
  messages?: NewMessage[]
  /**
   * Asked while the report is locked, before the pictures are worked on and again before anything is written; it throws
   * where it may not be.
   */
  allow?: (ctx: Context, report: Locked) => Promise<void> | void
}

/**
 * Adds pictures to a report's chat: one entry without a text that has them all, then the messages; all or nothing. Returns
 * the id of the entry with the pictures. Their bytes are safe before a row says that they exist; what a refusal leaves is
 * taken away at once, what a crash leaves by the sweep.
 * @throws DomainError `not_found`; `invalid` that names every file that is no picture; StorageAway
 */
export async function addPhotos(
  ctx: Context,
  files: Files,
  reportId: number,
  side: Side,
  input: NewPhotos,
): Promise<number> {
  const known = await earlierMessage(ctx, reportId, input.sentId)
  if (known !== undefined) return known // looked at again under the lock; here it spares us the pictures
  const { allow } = input
  if (allow) await transaction(ctx, async (inner) => allow(inner, await lockReport(inner, reportId)))
  const kept = await keepPictures(ctx, files, input.pictures)
  try {
    const { id, isNew } = await insert(ctx, reportId, side, input, kept)
    if (!isNew) discardPictures(files, ctx.teamId, kept)
    return id
  } catch (error) {
    discardPictures(files, ctx.teamId, kept)
    throw error
  }
}

function insert(outer: Context, reportId: number, side: Side, input: NewPhotos, kept: KeptPicture[]) {
  const { sentId = null, messages = [], allow } = input
  return transaction(outer, async (ctx) => {
    const report = await lockReport(ctx, reportId)
    const known = await earlierMessage(ctx, reportId, sentId)
    if (known !== undefined) return { id: known, isNew: false }
    await allow?.(ctx, report)
    const id = await insertMessage(ctx, report, side, { text: null, sentId })
    await ctx.db
      .insertInto('media')
      .values(kept.map((picture) => rowOf(ctx, id, picture)))
      .execute()
    await record(ctx, { ...entryOf(report), ...wrote(id, side) })
    if (messages.length > 0) await writeMessages(ctx, reportId, side, messages)
    return { id, isNew: true }
  })
}

function rowOf(ctx: Context, message_id: number, picture: KeptPicture) {
  const { id, at } = newId('med', ctx.now())
  const creator = JSON.stringify(refOf(ctx.actor))
  return { id, message_id, ...picture, description: null, creator, created_at: at, updated_at: at }
}
