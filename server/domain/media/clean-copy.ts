import { draw } from './draw.ts'
import type { Kind } from './kind.ts'

const LONGER_SIDE = 2560
const PATIENCE_S = 30

/**
 * A JPEG of at most 2560 points on its longer side, upright, and with nothing in it but the picture: not where, when or
 * with what it was taken. Null for what cannot be read as a picture.
 */
export const cleanCopyOf = (bytes: Uint8Array, kind: Kind): Promise<Buffer | null> =>
  draw(
    bytes,
    kind,
    (picture) =>
      picture
        .resize({ width: LONGER_SIDE, height: LONGER_SIDE, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' }) // a JPEG has nothing behind it
        .timeout({ seconds: PATIENCE_S })
        .jpeg({ quality: 80, mozjpeg: true }), // sharp leaves all metadata behind unless told to keep it
  )
