import { guessEncodings } from './guess-encoding.ts'
import type { Encoding, EncodingBy } from './reading.ts'

const MARKS: [bytes: number[], encoding: Encoding][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]
/** What is guessed from: of the lines that are not ASCII. */
const SAMPLE = 64 * 1024

export type FoundEncoding = {
  encoding: Encoding
  by: EncodingBy
  /** What else it may be, where that is guessed: the likeliest first, the chosen one among them. */
  guesses: Encoding[]
}

/**
 * The encoding of a text: what its byte order mark says, else what its sender `named`; else UTF-8 when the text is that, but
 * for a few broken bytes at most; else the likeliest of all others. `read` opens the text, once for each look at it.
 */
export async function findEncoding(
  read: () => AsyncIterable<Uint8Array>,
  named: Encoding | undefined,
): Promise<FoundEncoding> {
  const look = await lookAt(read())
  if (look.marked) return { encoding: look.marked, by: 'mark', guesses: [] }
  if (named !== undefined) return { encoding: named, by: 'named', guesses: [] }
  if (look.isWhole) return { encoding: 'utf-8', by: 'content', guesses: [] }
  const { whole, broken, sample } = await countCharacters(read())
  if (whole > 0 && whole >= broken) return { encoding: 'utf-8', by: 'content', guesses: [] }
  const guesses = guessEncodings(sample)
  return { encoding: guesses[0] ?? 'windows-1252', by: 'guess', guesses }
}

async function lookAt(bytes: AsyncIterable<Uint8Array>): Promise<{ marked?: Encoding; isWhole: boolean }> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  for await (const chunk of bytes) {
    const [, marked] = (isFirst && MARKS.find(([mark]) => mark.every((byte, i) => chunk[i] === byte))) || []
    if (marked) return { marked, isWhole: false }
    isFirst = false
    if (!goesOn(decoder, chunk)) return { isWhole: false }
  }
  return { isWhole: goesOn(decoder) }
}

/** A character may be cut in two between chunks, but not by the end. */
function goesOn(decoder: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined })
    return true
  } catch {
    return false // that it is none is the answer
  }
}

/**
 * How many characters beyond ASCII are whole UTF-8, and how many bytes are none. In other encodings hardly two bytes in a
 * row happen to be a character.
 */
async function countCharacters(bytes: AsyncIterable<Uint8Array>) {
  const decoder = new TextDecoder('utf-8')
  let [whole, broken, size] = [0, 0, 0]
  const sample: Buffer[] = []
  const count = (text: string) => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 0xfffd) broken++
      else if (unit > 0x7f && (unit < 0xdc00 || unit > 0xdfff)) whole++ // a pair of units is one character
    }
  }
  for await (const chunk of bytes) {
    count(decoder.decode(chunk, { stream: true }))
    if (size < SAMPLE) for (const line of linesBeyondAscii(chunk)) size += sample.push(line) && line.length
  }
  count(decoder.decode())
  return { whole, broken, sample: Buffer.concat(sample).subarray(0, SAMPLE) }
}

function linesBeyondAscii(chunk: Uint8Array): Buffer[] {
  const lines = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    .toString('latin1')
    .split(/(?<=[\r\n])/)
  return lines.filter((line) => /[\u0080-\u00ff]/.test(line)).map((line) => Buffer.from(line, 'latin1'))
}
