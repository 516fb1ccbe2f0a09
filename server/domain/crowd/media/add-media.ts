import { readFile } from 'node:fs/promises'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import {
  discardMedia,
  type Files,
  inDrawingTurn,
  keyOf,
  newName,
  type Picture,
  thumbnailKeyOf,
} from '#server/domain/media/index.ts'
import type { Viewer } from '../viewer.ts'
import { type CleanPicture, cleanPicture } from './clean-picture.ts'

type NewMedia = Picture & { caption: string | null }

/**
 * Keeps a picture for posts and returns its id. Its bytes are safe before the row says that they exist; what a refusal
 * leaves is taken away at once, what a crash leaves by the sweep.
 * @throws DomainError `invalid` (`mime`); StorageAway
 */
export async function addMedia(
  ctx: Context,
  viewer: Viewer,
  files: Files,
  { path, caption }: NewMedia,
): Promise<number> {
  const picture = await inDrawingTurn(ctx, path, async () => cleanPicture(await readFile(path)))
  const { type, extension } = picture.kind
  const file = newName(extension)
  try {
    await files.write(keyOf(ctx.teamId, file), picture.bytes, type)
    await files.write(thumbnailKeyOf(ctx.teamId, file), picture.thumbnail, 'image/webp')
    return await insert(ctx, viewer, { file, caption, picture })
  } catch (error) {
    discardMedia(files, ctx.teamId, file)
    throw error
  }
}

type Kept = { file: string; caption: string | null; picture: CleanPicture }

function insert(outer: Context, { membershipId }: Viewer, { file, caption, picture }: Kept): Promise<number> {
  return transaction(outer, async (ctx) => {
    const { width, height, kind, bytes } = picture
    const { id } = await ctx.db
      .insertInto('crowd_media')
      .values({
        team_id: ctx.teamId,
        membership_id: membershipId,
        caption,
        mime: kind.type,
        file,
        bytes: bytes.length,
        width,
        height,
        thumbnail: true,
        created_at: ctx.now(),
        updated_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await record(ctx, { action: 'CROWD_MEDIA_CREATE', objectId: String(id), descriptor: 'picture', shared: true })
    return id
  })
}
