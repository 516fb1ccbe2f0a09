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
  const kept = { file: await writePicture(files, ctx.teamId, picture), caption, picture }
  return insert(ctx, viewer, kept).catch((error) => {
    discardMedia(files, ctx.teamId, kept.file)
    throw error
  })
}

/** Keeps the bytes of a picture for a row that is to come, and returns the name they have. @throws StorageAway */
export async function writePicture(files: Files, teamId: string, picture: CleanPicture): Promise<string> {
  const { kind, bytes, thumbnail } = picture
  const file = newName(kind.extension)
  try {
    await files.write(keyOf(teamId, file), bytes, kind.type)
    await files.write(thumbnailKeyOf(teamId, file), thumbnail, 'image/webp')
    return file
  } catch (error) {
    discardMedia(files, teamId, file)
    throw error
  }
}

/** A picture whose bytes are written. */
export type Kept = { file: string; caption: string | null; picture: CleanPicture }

const insert = (outer: Context, viewer: Viewer, kept: Kept): Promise<number> =>
  transaction(outer, async (ctx) => {
    const id = await insertMedia(ctx, viewer, kept)
    await recordMedia(ctx, id)
    return id
  })

/** The row alone; its entry in the log comes after all that the transaction writes. */
export async function insertMedia(
  ctx: Context,
  { membershipId }: Viewer,
  { file, caption, picture }: Kept,
): Promise<number> {
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
  return id
}

export const recordMedia = (ctx: Context, id: number) =>
  record(ctx, { action: 'CROWD_MEDIA_CREATE', objectId: String(id), descriptor: 'picture', shared: true })
