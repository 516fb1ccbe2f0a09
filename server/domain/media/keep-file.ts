import type { Context } from '../context.ts'
import { type Files, keyOf, originalKeyOf, thumbnailKeyOf } from './files.ts'
import { inDrawingTurn } from './in-drawing-turn.ts'
import type { Kind } from './kind.ts'
import { newName } from './new-name.ts'
import { thumbnailOf } from './thumbnail.ts'

/** A file whose bytes are kept, as its row says it. */
export type KeptFile = { file: string; type: string; bytes: number; thumbnail: boolean }

/**
 * Keeps the bytes of a file and a picture's thumbnail, then has its row written: the bytes are safe before a row says that
 * they exist. What a refusal leaves is taken away at once, what a crash leaves by the sweep.
 */
export async function keepFile<Id>(
  ctx: Context,
  files: Files,
  bytes: Uint8Array,
  kind: Kind,
  write: (kept: KeptFile) => Promise<Id>,
): Promise<Id> {
  const isPicture = kind.word === 'picture'
  const thumbnail = isPicture ? await inDrawingTurn(ctx, bytes, () => thumbnailOf(bytes, kind)) : null
  const file = newName(kind.extension)
  try {
    await files.write(keyOf(ctx.teamId, file), bytes, kind.type)
    if (thumbnail) await files.write(thumbnailKeyOf(ctx.teamId, file), thumbnail, 'image/webp')
    return await write({ file, type: kind.type, bytes: bytes.length, thumbnail: thumbnail !== null })
  } catch (error) {
    discardMedia(files, ctx.teamId, file)
    throw error
  }
}

/** Lets go of all that is kept of a medium's bytes; its row is gone, or never was. */
export function discardMedia(files: Files, teamId: string, file: string): void {
  files.discard(keyOf(teamId, file))
  files.discard(thumbnailKeyOf(teamId, file))
  files.discard(originalKeyOf(teamId, file))
}
