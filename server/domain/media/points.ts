import sharp from 'sharp'
import { DomainError } from '../error.ts'
import type { Kind } from './kind.ts'

/**
 * What claims more points is not decoded: a small file can claim gigabytes. A JPEG is made smaller while it is read: one of
 * 108 megapixels (a phone's best, or a panorama) takes 140 MB, drawn line by line, and 430 MB where it is progressive.
 */
const MOST_POINTS = 60_000_000
const MOST_IN_JPEG = 120_000_000
/** As long as a JPEG can be. Longer lines take gigabytes, and more of them than that many seconds. */
const MOST_SIDE = 65_535

export type Size = { width: number; height: number }

/** How many points a picture of this kind may have. */
export const mostPoints = ({ type }: Kind): number => (type === 'image/jpeg' ? MOST_IN_JPEG : MOST_POINTS)

/** Is it as large as pictures may be that are drawn in full? */
export const isDrawnInFull = ({ width, height }: Size): boolean => width * height <= MOST_POINTS

/** A picture that is one, and too large. Told by `points`, never by `instanceof`. */
class PictureTooLarge extends DomainError {
  readonly points: number

  constructor({ width, height }: Size, message: string, field?: string) {
    super('invalid', message, field)
    this.points = width * height
  }
}
export const isTooLarge = (error: unknown): boolean => error instanceof Error && 'points' in error

/**
 * Refuses what is too large to be drawn by the reason that it has; what cannot be read at all passes, and drawing it says so.
 * @throws DomainError `invalid`, with `field`
 */
export async function requireDrawable(bytes: Uint8Array, kind: Kind, field?: string): Promise<void> {
  const size = kind.type.startsWith('image/hei') ? sizeOfHeic(bytes) : await sizeOf(bytes)
  if (!size) return
  const [points, most] = [size.width * size.height, mostPoints(kind)]
  const megapixels = (count: number) => Math.ceil(count / 1_000_000)
  if (points > most)
    throw new PictureTooLarge(
      size,
      `has ${megapixels(points)} megapixels; a picture of its kind may have ${megapixels(most)}`,
      field,
    )
  if (isTooLong(size)) throw new PictureTooLarge(size, `is longer than ${MOST_SIDE} points on one side`, field)
}

export const isTooLong = ({ width, height }: Size): boolean => Math.max(width, height) > MOST_SIDE

const sizeOf = (bytes: Uint8Array): Promise<Size | undefined> =>
  sharp(bytes, { limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch(() => undefined)

/** The largest of the pictures in a HEIC file, as its boxes `ispe` say (ISO/IEC 23008-12): the others are its tiles. */
function sizeOfHeic(bytes: Uint8Array): Size | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 256 * 1024))
  let largest: Size | undefined
  for (let at = head.indexOf('ispe'); at !== -1 && at + 16 <= head.length; at = head.indexOf('ispe', at + 4)) {
    const size = { width: head.readUInt32BE(at + 8), height: head.readUInt32BE(at + 12) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}
