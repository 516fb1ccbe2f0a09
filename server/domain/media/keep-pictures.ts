import { readFile } from 'node:fs/promises'
import type { Context } from '../context.ts'
import { DomainError, invalid, isDomainError } from '../error.ts'
import { cleanCopyOf } from './clean-copy.ts'
import { type Files, keyOf, originalKeyOf, thumbnailKeyOf } from './files.ts'
import { inDrawingTurn } from './in-drawing-turn.ts'
import { discardMedia } from './keep-file.ts'
import { type Kind, pictureKindOf } from './kind.ts'
import { newName } from './new-name.ts'
import { isTooLarge, requireDrawable } from './points.ts'
import { thumbnailOf } from './thumbnail.ts'

/** A file on disk that should be a picture; whoever put it there takes it away. */
export type Picture = { path: string }
/** What is kept of a picture, as its row says it. */
export type KeptPicture = { file: string; type: string; bytes: number; thumbnail: boolean; original_type: string }

const JPEG: Kind = { type: 'image/jpeg', extension: 'jpg', word: 'picture' }

/** `tooLarge`: it is a picture, of too many points. */
type BadPart = { field: string; message: string; tooLarge: boolean }

/** All that is wrong with some of the pictures; `field` is `files.<index>`. */
class BadPictures extends DomainError {
  readonly parts: BadPart[]

  constructor(parts: BadPart[]) {
    super('invalid', parts.map(({ field, message }) => `${field}: ${message}`).join('; '))
    this.parts = parts
  }
}

/** Told by what it has, never by `instanceof`: Next's bundle has its own copy of the class. */
export const isBadPictures = (error: unknown): error is BadPictures => isDomainError(error) && 'parts' in error

/**
 * Keeps of each picture a clean copy, a thumbnail of it, and the original bytes; one picture at a time, and all or none.
 * What cannot be read as a picture could not be cleaned either, so it is refused.
 * @throws DomainError `invalid` that names every file that is no picture; StorageAway
 */
export async function keepPictures(ctx: Context, files: Files, pictures: Picture[]): Promise<KeptPicture[]> {
  const kept: KeptPicture[] = []
  const bad: BadPart[] = []
  try {
    for (const [index, { path }] of pictures.entries())
      try {
        kept.push(await keepPicture(ctx, files, path))
      } catch (error) {
        if (!isDomainError(error)) throw error
        bad.push({ field: `files.${index}`, message: error.message, tooLarge: isTooLarge(error) })
      }
    if (bad.length > 0) throw new BadPictures(bad)
    return kept
  } catch (error) {
    discardPictures(files, ctx.teamId, kept)
    throw error
  }
}

async function keepPicture(ctx: Context, files: Files, path: string): Promise<KeptPicture> {
  const { kind, clean, thumbnail } = await inDrawingTurn(ctx, path, () => drawn(path))
  const { teamId } = ctx
  const file = newName(JPEG.extension)
  try {
    await files.copy(originalKeyOf(teamId, file), path, kind.type)
    await files.write(keyOf(teamId, file), clean, JPEG.type)
    await files.write(thumbnailKeyOf(teamId, file), thumbnail, 'image/webp')
  } catch (error) {
    discardMedia(files, teamId, file)
    throw error
  }
  return { file, type: JPEG.type, bytes: clean.length, thumbnail: true, original_type: kind.type }
}

async function drawn(path: string): Promise<{ kind: Kind; clean: Buffer; thumbnail: Buffer }> {
  const original = await readFile(path)
  const kind = await pictureKindOf(original)
  await requireDrawable(original, kind)
  const clean = await cleanCopyOf(original, kind)
  const thumbnail = clean && (await thumbnailOf(clean, JPEG))
  if (!clean || !thumbnail) throw invalid('The file cannot be read as a picture')
  return { kind, clean, thumbnail }
}

/** Lets go of pictures for which there will be no rows. */
export function discardPictures(files: Files, teamId: string, pictures: KeptPicture[]): void {
  for (const { file } of pictures) discardMedia(files, teamId, file)
}
