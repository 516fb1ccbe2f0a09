import { usePlaceFeatures } from '#components/map/layers/use-place-features.ts'
import { usePlacesOf } from '#components/places/use-places-of.ts'
import type { Alarm } from '#lib/client/model.ts'

const ALL = { water: true, places: true }

/** On the map: the nearest water, and what lies at the alarm. */
export function AlarmPlaces({ alarm }: { alarm: Alarm }) {
  usePlaceFeatures(usePlacesOf(alarm), ALL)
  return null
}
