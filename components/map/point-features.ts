import type { Feature } from 'geojson'
import type { LngLat } from '#lib/geo/distance.ts'

/** Things that are only a place and an id. */
export const pointFeatures = (
  things: readonly { id: string; place: LngLat | null }[],
  selectedId: string | null,
): Feature[] =>
  things.flatMap(({ id, place }) => {
    if (!place) return []
    const properties = { id, selected: id === selectedId }
    return [
      {
        type: 'Feature' as const,
        properties,
        geometry: { type: 'Point' as const, coordinates: [place.lng, place.lat] },
      },
    ]
  })
