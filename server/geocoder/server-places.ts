import type { Place } from '#server/domain/place.ts'
import type { FoundPlace, PlacesAsked } from '#server/domain/place-search.ts'
import { addressOf, askServer, NO_SUCH_PATH, pathOf } from './ask-server.ts'
import { NominatimPlaces, placesOfNominatim } from './nominatim-places.ts'
import { PhotonPlaces, placesOfPhoton } from './photon-places.ts'

export type ServerPlaces = ReturnType<typeof openServerPlaces>

/** Asks the Nominatim or Photon at `GEOCODER_URL` for places. @throws {Error} when it does not answer in time, or strangely */
export function openServerPlaces(url: string) {
  const path = pathOf(url)
  const base = path.replace(/\/(?:api|search)$/, '')
  const ask = async (to: string, query: Record<string, string>, patienceMs: number) =>
    askServer(addressOf(url, to, query), patienceMs)

  return {
    async byText({ text, home, limit }: PlacesAsked, patienceMs: number): Promise<FoundPlace[]> {
      const photon = { q: text, limit: String(limit), ...(home && { lat: String(home.lat), lon: String(home.lng) }) }
      if (path.endsWith('/api')) return read(await ask(path, photon, patienceMs))
      const { lat: _lat, lon: _lon, ...asked } = { lat: '', lon: '', ...photon }
      const nominatim = { ...asked, ...DETAILED, ...(home && { viewbox: around(home) }) }
      const answer = await ask(`${base}/search`, nominatim, patienceMs)
      return read(answer === NO_SUCH_PATH && path === base ? await ask(`${base}/api`, photon, patienceMs) : answer)
    },
    /** Both have this path. */
    async at({ lat, lng }: Place, patienceMs: number): Promise<FoundPlace[]> {
      return read(await ask(`${base}/reverse`, { lat: String(lat), lon: String(lng), ...DETAILED }, patienceMs))
    },
  }
}

const DETAILED = { format: 'jsonv2', addressdetails: '1' }

/** About 50 km around the team; Nominatim prefers what lies in it, and finds the rest, too. */
const around = ({ lng, lat }: Place) => [lng - 0.5, lat + 0.5, lng + 0.5, lat - 0.5].map((n) => n.toFixed(4)).join(',')

/** The shape of the answer says who answered. */
function read(answer: unknown): FoundPlace[] {
  const nominatim = NominatimPlaces.safeParse(answer)
  if (nominatim.success) return placesOfNominatim(nominatim.data)
  const photon = PhotonPlaces.safeParse(answer)
  if (photon.success) return placesOfPhoton(photon.data)
  throw new Error('The geocoder gave an answer that is neither Nominatim’s nor Photon’s')
}
