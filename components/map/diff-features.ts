import type { Feature, Point } from 'geojson'
import type { GeoJSONSourceDiff } from 'maplibre-gl'

/** Something at a place, known to the map by its id. */
export type Marker<P extends { id: string } = { id: string }> = Feature<Point, P>
export type Markers = ReadonlyMap<string, Marker>

/** What the map must change to get from what is drawn to what is wanted; null when nothing differs. */
export function diffFeatures(drawn: Markers, wanted: Markers): GeoJSONSourceDiff | null {
  const add = [...wanted].filter(([id]) => !drawn.has(id)).map(([, feature]) => feature)
  const remove = [...drawn.keys()].filter((id) => !wanted.has(id))
  const update = [...wanted].flatMap(([id, feature]) => changeOf(id, drawn.get(id), feature) ?? [])
  return add.length + remove.length + update.length > 0 ? { add, remove, update } : null
}

type Change = NonNullable<GeoJSONSourceDiff['update']>[number]

function changeOf(id: string, old: Marker | undefined, feature: Marker): Change | null {
  if (!old) return null
  const [lng, lat] = feature.geometry.coordinates
  const hasMoved = old.geometry.coordinates[0] !== lng || old.geometry.coordinates[1] !== lat
  const before = new Map<string, unknown>(Object.entries(old.properties))
  const changed = Object.entries(feature.properties).filter(([key, value]) => before.get(key) !== value)
  if (!hasMoved && changed.length === 0) return null
  return {
    id,
    ...(hasMoved && { newGeometry: feature.geometry }),
    ...(changed.length > 0 && { addOrUpdateProperties: changed.map(([key, value]) => ({ key, value })) }),
  }
}
