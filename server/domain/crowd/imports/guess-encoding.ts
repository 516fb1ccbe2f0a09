import chardet from 'chardet'
import { oddness } from './oddness.ts'
import type { Encoding } from './reading.ts'

/** What `chardet` calls otherwise than the decoder, or what is part of something larger. */
const SAME: Record<string, Encoding> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
}
/** What it does not know, or not in short texts; and how much we believe it before we have looked. */
const ALWAYS: [encoding: Encoding, confidence: number][] = [
  ['windows-1252', 15],
  ['macintosh', 5],
  ['ibm866', 5],
]
const MOST = 5
/** So many bytes beyond ASCII tell something; a single one is most often a letter of Western Europe. */
const ENOUGH = 6
/** What a whole oddness weighs, in per cent of confidence. */
const WEIGHT = 300

/**
 * What a text that is no UTF-8 may be written in, the likeliest first: what `chardet` finds by frequent letters, and
 * how odd the words look that come of it. Each can be decoded here.
 */
export function guessEncodings(bytes: Uint8Array): Encoding[] {
  const known = Math.min(1, bytes.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0) / ENOUGH)
  const believed = new Map<Encoding, number>(ALWAYS)
  for (const { name, confidence } of chardet.analyse(bytes)) {
    const encoding = SAME[name] ?? name.toLowerCase()
    if (isOtherKind(encoding)) continue
    believed.set(encoding, (believed.get(encoding) ?? 0) + confidence * known)
  }
  const judged = [...believed].map(([encoding, confidence]) => {
    const odd = oddness(new TextDecoder(encoding).decode(bytes))
    return { encoding, odd, score: confidence - odd * WEIGHT }
  })
  const [best, ...others] = judged.toSorted((a, b) => b.score - a.score)
  const alike = others.filter(({ score }) => best && score > best.score - WEIGHT / 2)
  return [best, ...alike].flatMap((one) => one?.encoding ?? []).slice(0, MOST)
}

/** Those that were asked before, are none, or are not for files. */
const isOtherKind = (encoding: string) => /^(ascii|utf-|iso-2022-(kr|cn))/.test(encoding) || !canDecode(encoding)

/** Whether there is an encoding of this name here, by whatever of its names (`latin1`, `cp1251`, `Shift-JIS`, `MacRoman`). */
export const canDecode = (name: string): boolean => encodingNamed(name) !== undefined

const KNOWN_AS: Record<string, Encoding> = {
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  utf16: 'utf-16le',
}

/** The name that the decoder has for it; undefined where there is none. */
export function encodingNamed(name: string): Encoding | undefined {
  const plain = name.trim().toLowerCase().replaceAll('_', '-')
  for (const label of [
    plain,
    plain.replaceAll('-', '_'),
    KNOWN_AS[plain] ?? plain,
    plain.replace(/^(cp|win)-?(?=125)/, 'windows-'),
  ])
    try {
      return new TextDecoder(label).encoding
    } catch {
      // a RangeError is how the decoder says that it knows no such name
    }
  return undefined
}
