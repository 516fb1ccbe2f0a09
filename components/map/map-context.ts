import type { Map as MapLibre } from 'maplibre-gl'
import { createContext, use } from 'react'

export const MapContext = createContext<MapLibre | null>(null)

/** The map, ready for layers. Only inside `MapView`. */
export function useMap(): MapLibre {
  const map = use(MapContext)
  if (!map) throw new Error('useMap is for layers inside <MapView>')
  return map
}
