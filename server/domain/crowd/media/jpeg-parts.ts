const [EOI, SOS, APP0, APP2, APP14, APP15] = [0xd9, 0xda, 0xe0, 0xe2, 0xee, 0xef]
const MOST_PARTS = 20_000
/** A header that holds no thumbnail. */
const BARE_JFIF = 14

/**
 * The parts of a JPEG without what a camera or a program noted in it (Exif, XMP, IPTC, other pictures, whatever stands
 * behind its end); null for what is not built like one. All parts together are the file where nothing was noted.
 */
export function jpegParts(bytes: Buffer): Buffer[] | null {
  const kept = [bytes.subarray(0, 2)]
  for (let at = 2; at + 4 <= bytes.length || bytes[at + 1] === EOI; ) {
    const marker = markerAt(bytes, at)
    if (marker === undefined || kept.length > MOST_PARTS) return null
    if (bytes[marker] === EOI) return [...kept, bytes.subarray(at, marker + 1)]
    const head = marker + 3 <= bytes.length ? marker + 1 + bytes.readUInt16BE(marker + 1) : Number.POSITIVE_INFINITY
    if (head > bytes.length) return null
    const end = bytes[marker] === SOS ? endOfScan(bytes, head) : head
    if (draws(bytes[marker]!, bytes.subarray(marker + 3, head))) kept.push(bytes.subarray(at, end)) // safe: markerAt is within
    at = end
  }
  return null
}

/** Where the second byte of the marker at `at` is; any number of 0xff may stand before it. */
function markerAt(bytes: Buffer, at: number): number | undefined {
  if (bytes[at] !== 0xff) return undefined
  let second = at + 1
  while (bytes[second] === 0xff) second++
  const isSegment = bytes[second] !== undefined && bytes[second]! >= 0xc0 && !isRestart(bytes[second])
  return isSegment ? second : undefined
}

const isRestart = (byte: number | undefined) => byte !== undefined && byte >= 0xd0 && byte <= 0xd7

function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at
  }
  return bytes.length
}

/** What draws the picture: tables, scans, the bare header, and what its colours mean. */
function draws(marker: number, data: Buffer): boolean {
  if (marker < APP0 || marker > APP15) return true
  const says = (word: string) => data.toString('latin1', 0, word.length) === word
  if (marker === APP0) return says('JFIF\0') && data.length === BARE_JFIF
  return (marker === APP2 && says('ICC_PROFILE\0')) || (marker === APP14 && says('Adobe'))
}
