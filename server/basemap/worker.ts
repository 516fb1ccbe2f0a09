import { Worker } from 'node:worker_threads'

/** Runs one of our basemap workers once and gives what it posts; parsing megabytes must not hold up an alarm. */
export function askWorker<T>(file: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(file, import.meta.url))
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

/** Does `make` once; a failure is forgotten, so that the next caller tries again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}
