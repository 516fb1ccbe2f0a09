const [EXTENSION, IMAGE, TRAILER, APPLICATION] = [0x21, 0x2c, 0x3b, 0xff]
const HEADER = 13
const MOST_PARTS = 20_000
/** How often it is played, and what its colours mean. */
const DRAWS = /^(NETSCAPE2\.0|ANIMEXTS1\.0|ICCRGBG1012)$/

/**
 * The parts of a GIF, all its pictures included, without what programs noted in it (XMP, whatever stands behind its
 * end); null for what is not built like one. All parts together are the file where nothing was noted.
 */
export function gifParts(bytes: Buffer): Buffer[] | null {
  if (bytes.length < HEADER) return null
  let at = HEADER + coloursAt(bytes, 10)
  const kept = [bytes.subarray(0, at)]
  while (at < bytes.length && kept.length <= MOST_PARTS) {
    if (bytes[at] === TRAILER) return [...kept, bytes.subarray(at, at + 1)]
    const end = blockEnd(bytes, at)
    if (end === undefined) return null
    if (draws(bytes, at)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return null
}

/** How many bytes of colours follow, as the flags at this place say. */
function coloursAt(bytes: Buffer, flagsAt: number): number {
  const flags = bytes[flagsAt] ?? 0
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

function blockEnd(bytes: Buffer, at: number): number | undefined {
  if (bytes[at] === EXTENSION) return piecesEnd(bytes, at + 2)
  return bytes[at] === IMAGE ? piecesEnd(bytes, at + 11 + coloursAt(bytes, at + 9)) : undefined
}

/** The data of a block comes in pieces, each behind its length; an empty one is the last. */
function piecesEnd(bytes: Buffer, from: number): number | undefined {
  let at = from
  while (bytes[at]) at += 1 + bytes[at]! // safe: looked at in the condition
  return at < bytes.length ? at + 1 : undefined
}

const draws = (bytes: Buffer, at: number) =>
  bytes[at] !== EXTENSION || bytes[at + 1] !== APPLICATION || DRAWS.test(bytes.toString('latin1', at + 3, at + 14))
