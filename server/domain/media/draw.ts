import sharp, { type Sharp } from 'sharp'
import { decodeHeic } from './heic.ts'
import type { Kind } from './kind.ts'

/** A 50-megapixel photo passes; what claims more is not decoded (a small file can claim gigabytes). */
const MAX_PIXELS = 60_000_000
/** As long as a JPEG can be. Longer lines take gigabytes, and more of them than that many seconds. */
const MAX_SIDE = 65_535

// No picture comes twice, and what is kept for that is not counted well: 180 MB for each progressive JPEG of 60 megapixels.
sharp.cache(false)

/**
 * Draws a picture anew, upright and as far as it can be read; null for what cannot be read as a picture. The work is done
 * on threads of its own, and takes much memory: when it is its turn (in-drawing-turn.ts).
 */
export async function draw(bytes: Uint8Array, kind: Kind, how: (picture: Sharp) => Sharp): Promise<Buffer | null> {
  try {
    return await how(await open(bytes, kind)).toBuffer()
  } catch {
    return null // whatever the decoders stumble over: they do not tell a bad file from one that is beyond them
  }
}

async function open(bytes: Uint8Array, { type }: Kind): Promise<Sharp> {
  if (!type.startsWith('image/hei')) {
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'none', autoOrient: true })
    requireSides(await picture.metadata())
    return picture
  }
  const { width, height, data } = await decodeHeic(bytes, MAX_PIXELS)
  requireSides({ width, height })
  return sharp(data, { raw: { width, height, channels: 4 } })
}

function requireSides({ width, height }: { width: number; height: number }): void {
  if (Math.max(width, height) > MAX_SIDE) throw new Error('The picture is too long')
}
