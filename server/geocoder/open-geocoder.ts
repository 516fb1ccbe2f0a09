import type { Geocoder } from '#server/domain/geocoding.ts'
import type { PlaceSearch } from '#server/domain/place-search.ts'
import type { Ground } from '#server/ground/open-ground.ts'
import { openRegionGeocoder } from './by-region.ts'
import { openUrlGeocoder } from './by-url.ts'
import { openGazetteer } from './gazetteer.ts'
import { openPlaceSearch } from './search-places.ts'
import { openServerPlaces } from './server-places.ts'

/**
 * Who looks addresses up. `geocode`, for what is stored: the server at `GEOCODER_URL`; else the imported regions, and the
 * gazetteer for what they do not have. `places`, for who is typing: all of them together.
 */
export function openGeocoder(
  url: string | undefined,
  ground: Pick<Ground, 'ask'>,
): { geocode: Geocoder; places: PlaceSearch; close: () => Promise<void> } {
  const inRegions = openRegionGeocoder(ground)
  const gazetteer = openGazetteer()
  const server = url === undefined ? undefined : openServerPlaces(url)
  return {
    geocode:
      url === undefined ? async (asked) => (await inRegions(asked)) ?? gazetteer.geocode(asked) : openUrlGeocoder(url),
    places: openPlaceSearch({ ground, gazetteer, server }),
    close: gazetteer.close,
  }
}
