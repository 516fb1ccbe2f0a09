import { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'
import { invalid } from '#server/domain/error.ts'
import type { Features, ReadFeatures } from '#server/domain/overlays/index.ts'

/** What one file may take, however it was made: then its thread ends. */
const PATIENCE_MS = 30_000
const MOST_MEMORY_MB = 768
type Said = { tidied: Features } | { refused: string }

/** Two at once would take twice the memory. */
const oneAtATime = pLimit(1)

/** Reads a file in a thread of its own, within bounds of time and memory. @throws DomainError `invalid` */
export const readFeatures: ReadFeatures = (bytes, kind) =>
  oneAtATime(async () => {
    const said = await askOnce({ bytes, kind })
    if (said === undefined) throw invalid('file: It is too much to be read', 'file')
    if ('refused' in said) throw invalid(`file: ${said.refused}`, 'file')
    return said.tidied
  })

/** Undefined where the thread died of it, or took too long. */
function askOnce(workerData: { bytes: Uint8Array; kind: string }): Promise<Said | undefined> {
  return new Promise((resolve) => {
    const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY_MB, stackSizeMb: 4 }
    const worker = new Worker(new URL('./features-worker.ts', import.meta.url), { workerData, resourceLimits })
    const impatient = setTimeout(() => void worker.terminate(), PATIENCE_MS)
    worker.once('message', (said: Said) => resolve(said))
    worker.once('error', () => resolve(undefined))
    worker.once('exit', () => {
      clearTimeout(impatient)
      resolve(undefined)
    })
  })
}
