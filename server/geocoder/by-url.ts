import type { Asked, Found, Geocoder } from '#server/domain/geocoding.ts'
import { NominatimAnswer, nominatimFound, nominatimQueries } from './nominatim.ts'
import { PhotonAnswer, photonFound, photonQueries } from './photon.ts'

const PATIENCE_MS = 5000
const WHO = 'Muster (self-hosted dispatch for volunteer rescue teams)'

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
    const path = new URL(url).pathname.replace(/\/+$/, '')
    if (path.endsWith('/api')) return orNull(await ask(path, photonQueries))
    if (path.endsWith('/search')) return orNull(await ask(path, nominatimQueries))
    const found = await ask(`${path}/search`, nominatimQueries)
    return orNull(found === NO_SUCH_PATH ? await ask(`${path}/api`, photonQueries) : found)
  }

/** What stands in the setting's own query, such as a key, goes along. */
function addressOf(url: string, path: string, query: Record<string, string>): URL {
  const address = new URL(url)
  address.pathname = path
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  return address
}

const NO_SUCH_PATH = Symbol('no such path')
type Searched = Found | null | typeof NO_SUCH_PATH

function orNull(found: Searched): Found | null {
  if (found === NO_SUCH_PATH) throw new Error('The geocoder is neither a Nominatim nor a Photon')
  return found
}

async function search(address: URL, patienceMs: number): Promise<Searched> {
  const headers = { accept: 'application/json', 'user-agent': WHO }
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(patienceMs) })
  if (answer.status === 404) {
    await answer.body?.cancel()
    return NO_SUCH_PATH
  }
  if (!answer.ok) throw new Error(`The geocoder answered ${answer.status}`)
  return read(await answer.json())
}

/** The shape of the answer says who answered. */
function read(answer: unknown): Found | null {
  const nominatim = NominatimAnswer.safeParse(answer)
  if (nominatim.success) return nominatimFound(nominatim.data)
  const photon = PhotonAnswer.safeParse(answer)
  if (photon.success) return photonFound(photon.data)
  throw new Error('The geocoder gave an answer that is neither Nominatim’s nor Photon’s')
}
