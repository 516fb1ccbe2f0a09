import type { Geocoder } from '#server/domain/geocoding.ts'
import type { Ground } from '#server/ground/open-ground.ts'
import { openRegionGeocoder } from './by-region.ts'
import { openUrlGeocoder } from './by-url.ts'
import { openGazetteer } from './gazetteer.ts'

/** Who looks addresses up: the server at `GEOCODER_URL`; else the imported regions, and the gazetteer for what they do not have. */
export function openGeocoder(
  url: string | undefined,
  ground: Pick<Ground, 'ask'>,
): { geocode: Geocoder; close: () => Promise<void> } {
  if (url !== undefined) return { geocode: openUrlGeocoder(url), close: async () => undefined }
  const inRegions = openRegionGeocoder(ground)
  const { geocode, close } = openGazetteer()
  return { geocode: async (asked) => (await inRegions(asked)) ?? geocode(asked), close }
}
