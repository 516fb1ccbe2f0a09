import type { AddLayerObject, GeoJSONSource } from 'maplibre-gl'
import { useEffect } from 'react'
import { useMap } from './map-context.ts'

const EMPTY = { type: 'FeatureCollection' as const, features: [] }

/** A GeoJSON source of this name with its layers, for as long as the caller is there. `layers` must not change. */
export function useSource(name: string, layers: readonly AddLayerObject[]): void {
  const map = useMap()
  useEffect(() => {
    map.addSource(name, { type: 'geojson', data: EMPTY, promoteId: 'id' })
    for (const layer of layers) map.addLayer(layer)
    return () => {
      // When the map itself is taken down first, everything on it is already gone.
      if (!map.style) return
      for (const { id } of layers) map.removeLayer(id)
      map.removeSource(name)
    }
  }, [map, name, layers])
}

/** Replaces what a small source shows, when it differs: every new data is a new drawing of the whole map. What moves: `useMarks`. */
export function useFeatures(name: string, features: GeoJSON.Feature[]): void {
  const map = useMap()
  const text = JSON.stringify(features)
  useEffect(() => {
    void map.getSource<GeoJSONSource>(name)?.setData({ type: 'FeatureCollection', features: JSON.parse(text) })
  }, [map, name, text])
}

/** Shows or hides layers. */
export function useLayersShown(layers: readonly AddLayerObject[], shown: boolean): void {
  const map = useMap()
  useEffect(() => {
    for (const { id } of layers) map.setLayoutProperty(id, 'visibility', shown ? 'visible' : 'none')
  }, [map, layers, shown])
}
