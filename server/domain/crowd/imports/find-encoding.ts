import type { Encoding } from './reading.ts'

const MARKS: [bytes: number[], encoding: Encoding][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * The encoding of a text: what its byte order mark says; without one UTF-8 when the whole text can be that, else
 * Windows-1252, which Latin-1 is a part of in practice.
 */
export async function findEncoding(bytes: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  for await (const chunk of bytes) {
    const marked = isFirst ? MARKS.find(([mark]) => mark.every((byte, i) => chunk[i] === byte)) : undefined
    if (marked) return marked[1]
    isFirst = false
    if (!goesOn(decoder, chunk)) return 'windows-1252'
  }
  return goesOn(decoder) ? 'utf-8' : 'windows-1252'
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
