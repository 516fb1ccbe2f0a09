import type { Geocoder } from '#server/domain/geocoding.ts'
import { openUrlGeocoder } from './by-url.ts'
import { openGazetteer } from './gazetteer.ts'

/** Who looks addresses up: the server at `GEOCODER_URL`, else the gazetteer that comes with Muster. */
export function openGeocoder(url: string | undefined): { geocode: Geocoder; close: () => Promise<void> } {
  return url === undefined ? openGazetteer() : { geocode: openUrlGeocoder(url), close: async () => undefined }
}
