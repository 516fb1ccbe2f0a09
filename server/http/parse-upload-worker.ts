import { parentPort, type Transferable } from 'node:worker_threads'
import type { Question } from '#server/threads/standing-worker.ts'
import { parseUpload, type Wanted } from './parse-upload.ts'

parentPort?.on('message', ({ id, question }: Question<{ raw: Uint8Array; wanted: Wanted }>) => {
  const answer = parseUpload(question.raw, question.wanted)
  // safe: a decoded file is a Buffer of its own, never a piece of a shared one
  const moved = answer.file instanceof Uint8Array && isAlone(answer.file) ? [answer.file.buffer as Transferable] : []
  parentPort?.postMessage({ id, answer }, moved)
})

/** Node cuts small buffers out of a common one, which must stay. */
const isAlone = (bytes: Uint8Array) => bytes.byteLength === bytes.buffer.byteLength
