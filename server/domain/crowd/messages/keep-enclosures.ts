import { placeInCard } from '#lib/geo/place-in-text.ts'
import type { Context } from '#server/domain/context.ts'
import { isDomainError } from '#server/domain/error.ts'
import { discardMedia, type Files, inDrawingTurn } from '#server/domain/media/index.ts'
import { cleanPicture, type Kept, writePicture } from '../media/index.ts'
import { MOST_PICTURES, type Place } from './enclosed.ts'

/** A file that came with a message. `name`: what it is called, or of what type it says it is. */
export type Enclosure = { name: string; bytes: Uint8Array }
/** What is kept of such files: pictures by the rules of media (their rows are still to come), and the place on a card. */
export type Enclosures = { pictures: Kept[]; place: Place | null; notKept: string[] }

const MOST_BYTES = 15 * 1024 * 1024
const CARD = /^\s*BEGIN:VCARD/i

/** Keeps what can be kept of the files of a message, and names the rest. @throws StorageAway */
export async function keepEnclosures(ctx: Context, files: Files, enclosures: Enclosure[]): Promise<Enclosures> {
  const kept: Enclosures = { pictures: [], place: null, notKept: [] }
  try {
    for (const enclosure of enclosures) {
      const place = placeOn(enclosure)
      const picture = place || kept.pictures.length >= MOST_PICTURES ? undefined : await pictureIn(ctx, enclosure)
      if (place) kept.place ??= place
      else if (!picture) kept.notKept.push(enclosure.name)
      else kept.pictures.push({ file: await writePicture(files, ctx.teamId, picture), caption: null, picture })
    }
    return kept
  } catch (error) {
    discardEnclosures(ctx, files, kept)
    throw error
  }
}

/** Lets go of pictures for which there will be no rows. */
export function discardEnclosures({ teamId }: Context, files: Files, { pictures }: Pick<Enclosures, 'pictures'>): void {
  for (const { file } of pictures) discardMedia(files, teamId, file)
}

function placeOn({ bytes }: Enclosure): Place | null {
  const card = Buffer.from(bytes.subarray(0, 100_000)).toString()
  const place = CARD.test(card) ? placeInCard(card) : undefined
  return place ? { ...place, name: null } : null
}

/** Undefined for what is none, or too large. */
async function pictureIn(ctx: Context, { bytes }: Enclosure) {
  if (bytes.length > MOST_BYTES) return undefined
  return inDrawingTurn(ctx, bytes, () => cleanPicture(Buffer.from(bytes))).catch((error: unknown) => {
    if (isDomainError(error)) return undefined
    throw error
  })
}
