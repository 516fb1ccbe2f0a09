import { Worker } from 'node:worker_threads'
import { openStandingWorker } from '#server/threads/standing-worker.ts'
import { parseUpload, type Upload, type Wanted } from './parse-upload.ts'

/** Up to this size a body is taken apart at once; a larger one would be felt by everybody (25 MB: 0.3 s). */
const SMALL = 256 * 1024

const worker = openStandingWorker<{ raw: Uint8Array; wanted: Wanted }, Upload>(
  () => new Worker(new URL('./parse-upload-worker.ts', import.meta.url)),
)

/**
 * Takes a JSON body with a file in it (Base64) apart. Its text never comes into this thread, and the large ones are taken apart
 * one after the other: eight at once cost eight times their size, not forty times.
 */
export async function readUpload(raw: Uint8Array<ArrayBuffer>, wanted: Wanted): Promise<Upload> {
  return raw.length <= SMALL ? parseUpload(raw, wanted) : worker.ask({ raw, wanted }, [raw.buffer])
}

/** Room that is taken on a mere promise; the rest is taken as the bytes come. */
const FIRST_ROOM = 64 * 1024

/** The whole body in a buffer of its own, which grows as it arrives: what was declared is not yet sent. */
export async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const declared = Number(request.headers.get('content-length') ?? SMALL)
  let room = new Uint8Array(Math.min(declared, FIRST_ROOM))
  let size = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const needed = size + part.value.length
    if (needed > room.length) room = grown(room, needed > declared ? 2 * needed : Math.min(declared, 2 * needed))
    room.set(part.value, size)
    size += part.value.length
  }
  return room.subarray(0, size)
}

function grown(room: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length)
  larger.set(room)
  return larger
}
