import { transaction } from '#server/db/transaction.ts'
import { diff, record, refOf } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'
import { type Files, keyOf, originalKeyOf, thumbnailKeyOf } from './files.ts'
import { inDrawingTurn } from './in-drawing-turn.ts'
import { kindOf } from './kind.ts'
import { newName } from './new-name.ts'
import { thumbnailOf } from './thumbnail.ts'

export type NewMedia = { bytes: Uint8Array; description?: string | null | undefined }

/**
 * Attaches a file to an alarm and returns the medium's id. Its bytes are safe before the row says that they exist; what
 * a refusal leaves is taken away at once, what a crash leaves by the sweep.
 * @throws DomainError `invalid` for a file that is none of the kinds we take
 */
export async function addMedia(ctx: Context, files: Files, alarmId: string, input: NewMedia): Promise<string> {
  const { bytes, description = null } = input
  const kind = await kindOf(bytes)
  const isPicture = kind.word === 'picture'
  const thumbnail = isPicture ? await inDrawingTurn(ctx, bytes, () => thumbnailOf(bytes, kind)) : null
  const file = newName(kind.extension)
  try {
    await files.write(keyOf(ctx.teamId, file), bytes, kind.type)
    if (thumbnail) await files.write(thumbnailKeyOf(ctx.teamId, file), thumbnail, 'image/webp')
    const row = { alarm_id: alarmId, file, type: kind.type, bytes: bytes.length, thumbnail: thumbnail !== null }
    return await insert(ctx, { ...row, description }, kind.word)
  } catch (error) {
    discardMedia(files, ctx.teamId, file)
    throw error
  }
}

type Row = {
  alarm_id: string
  file: string
  type: string
  bytes: number
  thumbnail: boolean
  description: string | null
}

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

/** Lets go of all that is kept of a medium's bytes; its row is gone, or never was. */
export function discardMedia(files: Files, teamId: string, file: string): void {
  files.discard(keyOf(teamId, file))
  files.discard(thumbnailKeyOf(teamId, file))
  files.discard(originalKeyOf(teamId, file))
}
