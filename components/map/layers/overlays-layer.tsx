import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { isOnMap, useOverlays } from '#components/overlays/queries.ts'
import { type Theme, useTheme } from '#components/theme/theme.ts'
import type { Overlay } from '#lib/client/model.ts'
import { useMapChoice } from '../base/base-store.ts'
import { useMap } from '../map-context.ts'
import { layerAbove, overlayLayers, overlaySource, sourceOf } from './overlay-layers.ts'

/** What the team lays over the map, as far as it is switched on here. */
export function OverlaysLayer() {
  const overlays = useOverlays()
  const switched = useMapChoice((choice) => choice.overlays)
  const shown = useMemo(() => overlays.filter((overlay) => isOnMap(overlay, switched)), [overlays, switched])
  useOverlaysOnMap(shown)
  return null
}

/** Draws these, the lowest first, as long as the caller is there; one that stays as it is stays on the map. */
export function useOverlaysOnMap(overlays: readonly Overlay[]): void {
  const map = useMap()
  const theme = useTheme()
  const drawn = useMemo(() => new Map<string, { map: MapLibre; text: string }>(), [])
  useEffect(() => {
    const wanted = new Map(overlays.map((overlay) => [overlay.id, JSON.stringify(overlay)]))
    for (const [id, { map: on, text }] of drawn) {
      if (on === map && wanted.get(id) === text) continue
      takeOff(on, id)
      drawn.delete(id)
    }
    for (const [n, overlay] of overlays.entries()) {
      if (drawn.has(overlay.id)) continue
      putOn(map, overlay, overlays.slice(n + 1), theme)
      drawn.set(overlay.id, { map, text: wanted.get(overlay.id)! })
    }
  }, [map, theme, overlays, drawn])
  useEffect(
    () => () => {
      for (const [id, { map: on }] of drawn) takeOff(on, id)
      drawn.clear()
    },
    [drawn],
  )
}

function putOn(map: MapLibre, overlay: Overlay, above: readonly Overlay[], theme: Theme): void {
  const order = map.getLayersOrder().map((id) => ({ id, type: map.getLayer(id)?.type ?? '' }))
  const before = layerAbove(overlay, above, order)
  map.addSource(sourceOf(overlay), overlaySource(overlay, window.location.origin))
  for (const layer of overlayLayers(overlay, theme)) map.addLayer(layer, before)
}

function takeOff(map: MapLibre, id: string): void {
  // When the map itself is taken down first, everything on it is already gone.
  if (!map.style) return
  const source = sourceOf({ id })
  for (const layer of map.getLayersOrder())
    if (layer === source || layer.startsWith(`${source}-`)) map.removeLayer(layer)
  if (map.getSource(source)) map.removeSource(source)
}
