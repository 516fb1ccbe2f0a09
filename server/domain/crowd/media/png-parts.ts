const SIGNATURE = 8
const MOST_PARTS = 20_000
const DRAWS: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'mDCV',
  'cLLI',
  'bKGD',
  'hIST',
  'pHYs',
  'sPLT',
  'tIME',
  'acTL',
  'fcTL',
  'fdAT',
])
/** Texts in which programs name themselves, and nobody else. */
const NAMES_PROGRAM = /^(Software|date:(create|modify|timestamp))\0/

/**
 * The parts of a PNG without what was noted in it (Exif, XMP, texts, whatever stands behind its end); null for what is
 * not built like one. All parts together are the file where nothing was noted.
 */
export function pngParts(bytes: Buffer): Buffer[] | null {
  const kept = [bytes.subarray(0, SIGNATURE)]
  for (let at = SIGNATURE; at + 12 <= bytes.length && kept.length <= MOST_PARTS; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (DRAWS.has(type) || (type === 'tEXt' && NAMES_PROGRAM.test(bytes.toString('latin1', at + 8, at + 40))))
      kept.push(bytes.subarray(at, end))
    if (type === 'IEND') return kept
    at = end
  }
  return null
}
