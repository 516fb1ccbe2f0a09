import { draw } from './draw.ts'
import type { Kind } from './kind.ts'

const LONGER_SIDE = 480
const PATIENCE_S = 10

/** A WebP of at most 480 × 480, upright and without metadata; null for what cannot be read as a picture. */
export async function thumbnailOf(bytes: Uint8Array, kind: Kind): Promise<Buffer | null> {
  if (kind.word !== 'picture') return null
  return draw(
    bytes,
    kind,
    (picture) =>
      picture
        .resize({ width: LONGER_SIDE, height: LONGER_SIDE, fit: 'inside', withoutEnlargement: true })
        .timeout({ seconds: PATIENCE_S })
        .webp({ quality: 75 }), // sharp leaves all metadata behind unless told to keep it
  )
}
