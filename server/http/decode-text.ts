import { isUtf8 } from 'node:buffer'

/** What bytes say, or why they say nothing, in words for whoever sent them. */
export type Decoded = { text: string; fault?: undefined } | { text?: undefined; fault: string }

/**
 * Bytes that somebody sent, as text. A byte order mark decides and is taken away, then the charset that was declared (any name
 * of the WHATWG's Encoding Standard), then it is UTF-8 (RFC 8259). No byte is replaced: what is no text in its charset is a
 * fault.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const label = markOf(bytes) ?? nameOf(declared, bytes)
  if (label === 'utf-8') return isUtf8(bytes) ? { text: utf8(bytes) } : { fault: notIn('UTF-8', declared) }
  const decoder = decoderOf(label)
  if (!decoder) return { fault: `The charset ${shown(label)} is not known; send UTF-8` }
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    return { fault: notIn(shown(label), declared) }
  }
}

/** The charset of a content type; undefined where it names none. */
export function charsetOf(contentType: string | null | undefined): string | undefined {
  if (!contentType?.includes(';')) return undefined // as nearly all of them
  const [, quoted, plain] = CHARSET.exec(contentType) ?? []
  return (quoted ?? plain)?.replaceAll("'", '').trim() || undefined
}
const CHARSET = /;\s*charset\s*=\s*(?:"([^"]*)"|([^;\s]*))/i

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** ASCII is the UTF-8 that nobody had to think about. UTF-16 without a mark: the first letter of JSON or of a form is ASCII. */
function nameOf(declared: string | undefined, bytes: Uint8Array): string {
  if (declared === undefined) return 'utf-8'
  const name = declared.toLowerCase()
  if (name === 'utf8' || name === 'us-ascii' || name === 'ascii') return 'utf-8'
  if (name === 'utf-16' || name === 'utf16') return bytes[0] === 0 ? 'utf-16be' : 'utf-16le'
  return name
}

function utf8(bytes: Uint8Array): string {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString()
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    return undefined
  }
}

const notIn = (name: string, declared?: string) =>
  declared === undefined
    ? `The text is not valid ${name}, and no other charset was declared`
    : `The text is not valid ${name}`

const shown = (label: string) => label.slice(0, 40)
