import { isUtf8 } from 'node:buffer'
import type { EventEmitter } from 'node:events'
import type { BusboyInstance } from '@fastify/busboy'
import { charsetOf, decodeText } from './decode-text.ts'
import { type Form, FormProblem } from './form.ts'

/** A text of a form as it was sent, and the charset that its own head declared. */
export type TextPart = { name: string; bytes: Buffer; charset: string | undefined }

/**
 * The charset of the part that is being read. Busboy reads it from the part's head and replaces what it cannot decode, so it
 * is taken out of the head first: then every text comes as `defCharset` says. A file's name that is no UTF-8 is put into it.
 * Its parser of parts has no public name.
 */
export function openCharsets(busboy: BusboyInstance): () => string | undefined {
  let charset: string | undefined
  const { parser } = (busboy as unknown as { _parser: { parser: EventEmitter } })._parser // safe: 3.x, and form tests would tell
  parser.prependListener('part', (part: EventEmitter) =>
    part.on('header', (head: Record<string, string[]>) => {
      const [type] = head['content-type'] ?? []
      charset = charsetOf(type)
      if (type !== undefined && charset !== undefined) head['content-type'] = [type.split(';', 1)[0] as string]
      const disposition = head['content-disposition']
      if (disposition) head['content-disposition'] = disposition.map(asUtf8)
    }),
  )
  return () => charset
}

/** A line of a head, which is kept byte by byte. Names in no UTF-8 come from old Windows programs. */
function asUtf8(line: string): string {
  const bytes = Buffer.from(line, 'latin1')
  return isUtf8(bytes) ? line : Buffer.from(windows.decode(bytes)).toString('latin1')
}
const windows = new TextDecoder('windows-1252')

/**
 * Texts by their names, each in its own charset, else in that of the field `_charset_` (RFC 7578 4.6), else UTF-8.
 * @throws FormProblem `broken` for one that is no text
 */
export function decodeParts(parts: TextPart[]): Form['texts'] {
  const texts: Form['texts'] = Object.create(null)
  const ofAll = parts
    .find(({ name }) => name === '_charset_')
    ?.bytes.toString('latin1')
    .trim()
  for (const { name, bytes, charset = ofAll } of parts) {
    const { text, fault } = decodeText(bytes, charset)
    if (fault !== undefined) throw new FormProblem('broken', `${name}: ${fault}`)
    texts[name] = [...(texts[name] ?? []), text]
  }
  return { ...texts }
}
