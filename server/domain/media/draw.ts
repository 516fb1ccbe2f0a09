import sharp, { type Sharp } from 'sharp'
import { decodeHeic } from './heic.ts'
import type { Kind } from './kind.ts'
import { isTooLong, mostPoints, type Size } from './points.ts'

// No picture comes twice, and what is kept for that is not counted well: 180 MB for each progressive JPEG of 60 megapixels.
sharp.cache(false)

/**
 * Draws a picture anew, upright and as far as it can be read; null for what cannot be read as a picture. The work is done
 * on threads of its own, and takes much memory: when it is its turn (in-drawing-turn.ts).
 */
export async function draw(
  bytes: Uint8Array,
  kind: Kind,
  how: (picture: Sharp) => Sharp | Promise<Sharp>,
): Promise<Buffer | null> {
  try {
    return await (await how(await open(bytes, kind))).toBuffer()
  } catch {
    return null // whatever the decoders stumble over: they do not tell a bad file from one that is beyond them
  }
}

async function open(bytes: Uint8Array, kind: Kind): Promise<Sharp> {
  if (!kind.type.startsWith('image/hei')) {
    const picture = sharp(bytes, { limitInputPixels: mostPoints(kind), failOn: 'none', autoOrient: true })
    requireSides(await picture.metadata())
    return picture
  }
  const { width, height, data } = await decodeHeic(bytes, mostPoints(kind))
  requireSides({ width, height })
  return sharp(data, { raw: { width, height, channels: 4 } })
}

function requireSides(size: Size): void {
  if (isTooLong(size)) throw new Error('The picture is too long')
}
