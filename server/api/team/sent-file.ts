import { invalid } from '#server/domain/error.ts'
import type { FileProblem } from '#server/http/decode-base64.ts'
import type { Upload } from '#server/http/parse-upload.ts'

const REFUSALS: Record<FileProblem, string> = {
  malformed: 'The file is not valid Base64',
  empty: 'The file is empty',
  'too large': 'The file is too large',
}

/** The bytes of a file that came in Base64. @throws DomainError `invalid` at `file` where there are none */
export function sentFile(file: Upload['file']): Uint8Array {
  if (file instanceof Uint8Array) return file
  throw invalid(REFUSALS[file ?? 'malformed'], 'file')
}
