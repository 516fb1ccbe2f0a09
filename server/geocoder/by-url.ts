import type { Asked, Found, Geocoder } from '#server/domain/geocoding.ts'
import { addressOf, askServer, NO_SUCH_PATH, pathOf } from './ask-server.ts'
import { NominatimAnswer, nominatimFound, nominatimQueries } from './nominatim.ts'
import { PhotonAnswer, photonFound, photonQueries } from './photon.ts'

const PATIENCE_MS = 5000

/**
 * Asks a Nominatim or a Photon. `url` may be that of its search (`…/search`, `…/api`) or of the server; then Nominatim's
 * path is tried first, and Photon's where there is none.
 * @throws {Error} when there is no answer within 5 s, or none that either of them gives
 */
export const openUrlGeocoder =
  (url: string, patienceMs = PATIENCE_MS): Geocoder =>
  async (asked) => {
    const ask = async (path: string, queries: (asked: Asked) => Record<string, string>[]) => {
      for (const query of queries(asked)) {
        const found = await search(addressOf(url, path, query), patienceMs)
        if (found !== null) return found
      }
      return null
    }
    const path = pathOf(url)
    if (path.endsWith('/api')) return orNull(await ask(path, photonQueries))
    if (path.endsWith('/search')) return orNull(await ask(path, nominatimQueries))
    const found = await ask(`${path}/search`, nominatimQueries)
    return orNull(found === NO_SUCH_PATH ? await ask(`${path}/api`, photonQueries) : found)
  }

type Searched = Found | null | typeof NO_SUCH_PATH

function orNull(found: Searched): Found | null {
  if (found === NO_SUCH_PATH) throw new Error('The geocoder is neither a Nominatim nor a Photon')
  return found
}

async function search(address: URL, patienceMs: number): Promise<Searched> {
  const answer = await askServer(address, patienceMs)
  return answer === NO_SUCH_PATH ? answer : read(answer)
}

/** The shape of the answer says who answered. */
function read(answer: unknown): Found | null {
  const nominatim = NominatimAnswer.safeParse(answer)
  if (nominatim.success) return nominatimFound(nominatim.data)
  const photon = PhotonAnswer.safeParse(answer)
  if (photon.success) return photonFound(photon.data)
  throw new Error('The geocoder gave an answer that is neither Nominatim’s nor Photon’s')
}
