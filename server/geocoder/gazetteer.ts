import { Worker } from 'node:worker_threads'
import type { Geocoder } from '#server/domain/geocoding.ts'
import { openStandingWorker } from '#server/threads/standing-worker.ts'
import type { City } from './city.ts'
import type { TownQuestion } from './gazetteer-questions.ts'

/**
 * Finds the town of an address in the gazetteer that comes with Muster: no internet, no street. It lives in a thread of
 * its own, started at the first question: reading it takes a while and holds nobody up.
 */
export function openGazetteer() {
  const worker = openStandingWorker<TownQuestion, City[]>(
    () => new Worker(new URL('./gazetteer-worker.ts', import.meta.url)),
  )
  const geocode: Geocoder = async (asked) => {
    const [town] = await worker.ask({ ask: 'address', asked })
    return town ? { location: { lng: town.lng, lat: town.lat }, parts: {} } : null
  }
  return { geocode, ask: (question: TownQuestion) => worker.ask(question), close: worker.close }
}
export type Gazetteer = ReturnType<typeof openGazetteer>
