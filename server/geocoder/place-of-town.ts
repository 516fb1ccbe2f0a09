import type { FoundPlace } from '#server/domain/place-search.ts'
import type { City } from './city.ts'

/** A town of the gazetteer as a place that was found. */
export const placeOfTown = ({ name, country, lng, lat }: City): FoundPlace => ({
  label: name,
  kind: 'place',
  location: { lng, lat },
  address: { line1: null, line2: null, postalCode: null, city: name, province: null, country },
  source: 'gazetteer',
})
