import { fileTypeFromBuffer } from 'file-type'
import { invalid } from '../error.ts'

/** What a file is: its content type, the ending of its name, and a word for people. */
export type Kind = { type: string; extension: string; word: 'picture' | 'video' | 'document' }

const kind = (type: string, extension: string, word: Kind['word']): Kind => ({ type, extension, word })

const KINDS: Record<string, Kind> = {
  'image/jpeg': kind('image/jpeg', 'jpg', 'picture'),
  'image/png': kind('image/png', 'png', 'picture'),
  'image/apng': kind('image/png', 'png', 'picture'), // an animated PNG is one
  'image/gif': kind('image/gif', 'gif', 'picture'),
  'image/webp': kind('image/webp', 'webp', 'picture'),
  'image/heic': kind('image/heic', 'heic', 'picture'),
  'image/heic-sequence': kind('image/heic-sequence', 'heic', 'picture'),
  'image/heif': kind('image/heif', 'heif', 'picture'),
  'image/heif-sequence': kind('image/heif-sequence', 'heif', 'picture'),
  'video/mp4': kind('video/mp4', 'mp4', 'video'),
  'video/quicktime': kind('video/quicktime', 'mov', 'video'),
  'application/pdf': kind('application/pdf', 'pdf', 'document'),
}

/** Adobe's and Apple's own formats call themselves MP4, too, and play nowhere. */
const PROTECTED: ReadonlySet<string> = new Set(['f4v', 'f4p', 'm4p'])

/** All signatures we take are in the first bytes; looking further would let a file keep us looking. */
const HEAD = 4100

/**
 * What these bytes are, whatever anybody says they are.
 * @throws DomainError `invalid` for anything but JPEG, PNG, GIF, WebP, HEIC, MP4, MOV and PDF (facts T45)
 */
export async function kindOf(bytes: Uint8Array): Promise<Kind> {
  const kind = await recognise(bytes)
  if (kind) return kind
  throw invalid('The file is none of JPEG, PNG, GIF, WebP, HEIC, MP4, MOV and PDF', 'file')
}

/**
 * The same for what must be a picture.
 * @throws DomainError `invalid` for anything but JPEG, PNG, GIF, WebP and HEIC (facts R21)
 */
export async function pictureKindOf(bytes: Uint8Array): Promise<Kind> {
  const kind = await recognise(bytes)
  if (kind?.word === 'picture') return kind
  throw invalid('The file is none of JPEG, PNG, GIF, WebP and HEIC')
}

/**
 * The same for what can be laid on a table: a picture or a document.
 * @throws DomainError `invalid` for anything but JPEG, PNG, GIF, WebP, HEIC and PDF
 */
export async function paperKindOf(bytes: Uint8Array): Promise<Kind> {
  const kind = await recognise(bytes)
  if (kind && kind.word !== 'video') return kind
  throw invalid('The file is none of JPEG, PNG, GIF, WebP, HEIC and PDF', 'file')
}

/** The same, undefined for anything else. */
export async function recognise(bytes: Uint8Array): Promise<Kind | undefined> {
  const found = await fileTypeFromBuffer(bytes.subarray(0, HEAD))
  const known = found && KINDS[found.mime]
  return known && !PROTECTED.has(found.ext) && !isFeigned(bytes) ? known : undefined
}

/**
 * HEIC, MP4 and MOV begin with a box: its length, then `ftyp`. Text in the place of the length (`<!--ftypheic--><svg …`)
 * is a length beyond the file, and something else that only says so.
 */
function isFeigned(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8))
  return head.toString('latin1', 4) === 'ftyp' && head.readUInt32BE() > bytes.length
}

/** The ending of a name for what a stored type is. */
export const extensionFor = (type: string): string => KINDS[type]?.extension ?? 'bin'

/** The word for what a stored type is. */
export const wordFor = (type: string): Kind['word'] =>
  type.startsWith('image/') ? 'picture' : type.startsWith('video/') ? 'video' : 'document'
