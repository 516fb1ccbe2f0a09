import { createHash } from 'node:crypto'
import { decodeBase64, type FileProblem } from './decode-base64.ts'
import { decodeText } from './decode-text.ts'

/** Which attribute of the body is the file, how large it may be, and the charset that was declared for the whole. */
export type Wanted = { name: string; maxBytes: number; charset?: string | undefined }
/** A body without its file: `text` is its JSON with the file's digest in its place; `fault` says why its bytes are no text. */
export type Upload = { text: string; file: Uint8Array | FileProblem | undefined; fault?: string | undefined }

/** Takes the file out of a JSON body; what is no JSON, or has no file, is left for the schema to refuse. */
export function parseUpload(raw: Uint8Array, wanted: Wanted): Upload {
  const { text, fault } = decodeText(raw, wanted.charset)
  if (fault !== undefined) return { text: '', file: undefined, fault }
  try {
    return takeFile(JSON.parse(text), wanted)
  } catch {
    return { text: '', file: undefined } // no JSON, or nested so deeply that it can be read but not written again
  }
}

function takeFile(body: Record<string, unknown> | null, { name, maxBytes }: Wanted): Upload {
  const sent = body?.[name]
  if (typeof sent !== 'string') return { text: JSON.stringify(body), file: undefined }
  const file = decodeBase64(sent, maxBytes)
  const digest = createHash('sha256').update(typeof file === 'string' ? sent : file)
  return { text: JSON.stringify({ ...body, [name]: digest.digest('hex') }), file }
}
