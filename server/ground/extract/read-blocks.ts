import { type FileHandle, open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import Pbf from 'pbf'
import { BadExtract } from './bad-extract.ts'

/** One inflated block, and the byte of the file behind it: reading may go on from there. */
export type Block = { kind: 'OSMHeader' | 'OSMData'; bytes: Buffer; end: number }
type Framed = { kind: string; size: number }

/** The format's own limits (wiki.openstreetmap.org/wiki/PBF_Format): whoever exceeds them sends something else. */
const HEADER_AT_MOST = 64 * 1024
const BLOCK_AT_MOST = 32 * 1024 * 1024

/**
 * Reads the blocks of a `.osm.pbf`, one at a time, from byte `from` on.
 * @throws {BadExtract} when the file is something else, ends too early, or a block is damaged
 */
export async function* readBlocks(path: string, from = 0): AsyncGenerator<Block> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size === 0) throw new BadExtract('The file is empty')
    let at = from
    while (at < size) {
      const { block, end } = await readBlock(file, at, size)
      at = end
      if (block) yield { ...block, end }
    }
  } finally {
    await file.close()
  }
}

async function readBlock(file: FileHandle, at: number, size: number) {
  const length = at + 4 <= size ? (await bytesOf(file, at, 4)).readUInt32BE(0) : cutShort(size)
  if (length === 0 || length > HEADER_AT_MOST) throw damaged(at)
  if (at + 4 + length > size) throw at === 0 ? damaged(at) : cutShort(size)
  const framed = readFrame(await bytesOf(file, at + 4, length), at)
  const start = at + 4 + length
  const end = start + framed.size
  if (end > size) throw cutShort(size)
  const { kind } = framed
  if (kind !== 'OSMHeader' && kind !== 'OSMData') return { block: undefined, end } // the format lets others be skipped
  return { block: { kind, bytes: await unpack(await bytesOf(file, start, framed.size), at) } as const, end }
}

async function bytesOf(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead < length) throw cutShort(position + bytesRead)
  return buffer
}

function readFrame(bytes: Buffer, at: number): Framed {
  const framed = decode(bytes, at, { kind: '', size: -1 }, (tag, into, pbf) => {
    if (tag === 1) into.kind = pbf.readString()
    if (tag === 3) into.size = pbf.readVarint(true)
  })
  if (at === 0 && framed.kind !== 'OSMHeader') throw damaged(at)
  if (framed.size < 0 || framed.size > BLOCK_AT_MOST) throw damaged(at)
  return framed
}

const inflated = promisify(inflate)

async function unpack(bytes: Buffer, at: number): Promise<Buffer> {
  const blob = decode(bytes, at, {} as { raw?: Uint8Array; zlib?: Uint8Array; other?: true }, (tag, into, pbf) => {
    if (tag === 1) into.raw = pbf.readBytes()
    else if (tag === 3) into.zlib = pbf.readBytes()
    else if (tag > 3) into.other = true
  })
  if (blob.raw) return Buffer.from(blob.raw)
  if (!blob.zlib)
    throw blob.other ? new BadExtract('It is packed in a way that is not read here: use zlib') : damaged(at)
  return inflated(blob.zlib, { maxOutputLength: BLOCK_AT_MOST }).catch(() => {
    throw damaged(at)
  })
}

/** Decodes one message; whatever a damaged one makes the reader throw is said in our words. */
export function decode<T>(bytes: Uint8Array, at: number, into: T, read: (tag: number, into: T, pbf: Pbf) => void): T {
  try {
    return new Pbf(bytes).readFields((tag, result, pbf) => read(tag, result as T, pbf as Pbf), into)
  } catch {
    throw damaged(at)
  }
}

/** What does not even begin as an extract is none. */
export const damaged = (at: number) =>
  new BadExtract(
    at === 0 ? 'This is no OpenStreetMap extract (.osm.pbf)' : `The file is damaged at byte ${at.toLocaleString('en')}`,
  )
function cutShort(size: number): never {
  throw new BadExtract(`The file ends too early, at byte ${size.toLocaleString('en')}: it was not copied whole`)
}
