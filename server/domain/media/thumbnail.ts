import sharp from 'sharp'
import type { Kind } from './kind.ts'

const LONGER_SIDE = 480
/** A 50-megapixel photo passes; what claims more is not decoded (a small file can claim gigabytes). */
const MAX_PIXELS = 60_000_000
const PATIENCE_S = 10

// No picture comes twice, and what is kept for that is not counted well: 180 MB for each progressive JPEG of 60 megapixels.
sharp.cache(false)

/**
 * A WebP of at most 480 × 480, upright and without metadata; null for what cannot be read as a picture. The work is
 * done on threads of its own, one picture at a time: a decoded one can take 240 MB.
 */
export function thumbnailOf(bytes: Uint8Array, kind: Kind): Promise<Buffer | null> {
  if (kind.word !== 'picture') return Promise.resolve(null)
  const made = before.then(() => shrink(bytes))
  before = made
  return made
}

let before: Promise<unknown> = Promise.resolve()

async function shrink(bytes: Uint8Array): Promise<Buffer | null> {
  try {
    return await sharp(bytes, { limitInputPixels: MAX_PIXELS, autoOrient: true })
      .resize({ width: LONGER_SIDE, height: LONGER_SIDE, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: PATIENCE_S })
      .webp({ quality: 75 }) // sharp leaves all metadata behind unless told to keep it
      .toBuffer()
  } catch {
    return null
  }
}
