import sharp from 'sharp'
import { invalid } from '#server/domain/error.ts'
import { draw, isDrawnInFull, type Kind, recognise, requireDrawable, thumbnailOf } from '#server/domain/media/index.ts'
import { gifParts } from './gif-parts.ts'
import { jpegParts } from './jpeg-parts.ts'
import { pngParts } from './png-parts.ts'

export type CleanPicture = { bytes: Buffer; kind: Kind; width: number; height: number; thumbnail: Buffer }

const JPEG: Kind = { type: 'image/jpeg', extension: 'jpg', word: 'picture' }
const PARTS: Record<string, (bytes: Buffer) => Buffer[] | null> = {
  'image/jpeg': jpegParts,
  'image/png': pngParts,
  'image/gif': gifParts,
}
const IS_HEIC = /^image\/hei[cf]/
const QUALITY = 90

/**
 * A JPEG, PNG or GIF without what was noted in it (where, when, with what and by whom it was taken), its points and
 * animation untouched, so that a file in which nothing was noted is the same to the last byte (facts C56). A
 * JPEG that lies on its side is drawn anew, upright; one of more than 60 megapixels at half its size. HEIC, as iPhones send it, becomes a JPEG: no browser shows it.
 * @throws DomainError `invalid` (`mime`) for anything else, and for what cannot be read as a picture
 */
export async function cleanPicture(original: Buffer): Promise<CleanPicture> {
  const kind = await recognise(original)
  if (!kind || !(kind.type in PARTS || IS_HEIC.test(kind.type)))
    throw invalid('must be a JPEG, PNG, GIF or HEIC picture', 'mime')
  await requireDrawable(original, kind, 'mime')
  const clean = IS_HEIC.test(kind.type) ? await drawn(original, kind, JPEG) : await stripped(original, kind)
  const as = IS_HEIC.test(kind.type) ? JPEG : kind
  const thumbnail = clean && (await thumbnailOf(clean, as))
  if (!clean || !thumbnail) throw invalid('cannot be read as a picture', 'mime')
  const { width, height } = await sharp(clean, { limitInputPixels: false }).metadata()
  return { bytes: clean, kind: as, width, height, thumbnail }
}

/** What is not built as it should be is drawn anew, as far as it can be read. */
async function stripped(original: Buffer, kind: Kind): Promise<Buffer | null> {
  const parts = PARTS[kind.type]?.(original)
  if (!parts || (await liesOnItsSide(original))) return drawn(original, kind, kind)
  return Buffer.concat(parts)
}

const liesOnItsSide = (bytes: Buffer): Promise<boolean> =>
  sharp(bytes, { limitInputPixels: false })
    .metadata()
    .then(
      ({ orientation = 1 }) => orientation > 1,
      () => true, // cannot be read: drawing it says so
    )

const drawn = (bytes: Buffer, from: Kind, { type }: Kind): Promise<Buffer | null> =>
  draw(bytes, from, async (picture) => {
    const size = await picture.metadata()
    // Turning one takes all its points at once: the largest are halved while they are read.
    const half = isDrawnInFull(size) ? undefined : { width: Math.ceil(Math.max(size.width, size.height) / 2) }
    const upright = (half ? picture.resize({ ...half, height: half.width, fit: 'inside' }) : picture).keepIccProfile()
    if (type === 'image/png') return upright.png()
    return type === 'image/gif' ? upright.gif() : upright.jpeg({ quality: QUALITY })
  })
