import { Worker } from 'node:worker_threads'
import { openStandingWorker } from '#server/threads/standing-worker.ts'

export type Asked = { bytes: Uint8Array; maxPixels: number }
/** Upright, four bytes (red, green, blue, opacity) for each point, row by row. */
export type Pixels = { width: number; height: number; data: Uint8ClampedArray }

const PATIENCE_MS = 30_000
/** WebAssembly gives no memory back while it lives. */
const IDLE_MS = 10_000

const worker = openStandingWorker<Asked, Pixels>(
  // The decoder tells the console what it could not read; nobody there can do anything about it.
  () => new Worker(new URL('./heic-worker.ts', import.meta.url), { stdout: true, stderr: true }),
  IDLE_MS,
)

/**
 * The first picture in a HEIC file (libheif, in a thread of its own: sharp comes without a decoder for it).
 * @throws Error for what cannot be read, has more than `maxPixels`, or takes too long
 */
export async function decodeHeic(bytes: Uint8Array, maxPixels: number): Promise<Pixels> {
  const impatient = setTimeout(() => void worker.close(), PATIENCE_MS)
  return worker.ask({ bytes, maxPixels }).finally(() => clearTimeout(impatient))
}
