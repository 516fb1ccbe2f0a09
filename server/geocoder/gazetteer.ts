import { Worker } from 'node:worker_threads'
import type { Asked, Geocoder } from '#server/domain/geocoding.ts'
import type { Place } from '#server/domain/place.ts'

import { openStandingWorker } from '#server/threads/standing-worker.ts'

/**
 * Finds the town of an address in the gazetteer that comes with Muster: no internet, no street. It lives in a thread of
 * its own, started at the first question: reading it takes a while and holds nobody up.
 */
export function openGazetteer(): { geocode: Geocoder; close: () => Promise<void> } {
  const worker = openStandingWorker<Asked, Place | null>(
    () => new Worker(new URL('./gazetteer-worker.ts', import.meta.url)),
  )
  return {
    async geocode(asked) {
      const location = await worker.ask(asked)
      return location && { location, parts: {} }
    },
    close: worker.close,
  }
}
