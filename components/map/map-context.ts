import type { Map as MapLibre } from 'maplibre-gl'
import { createContext, use } from 'react'
import type { Overlay } from './marks/open-overlay.ts'

type Opened = { map: MapLibre; overlay: Overlay }
export const MapContext = createContext<Opened | null>(null)

/** The map, ready for layers. Only inside `MapView`. */
export const useMap = (): MapLibre => useOpened().map

/** What is drawn over the map. Only inside `MapView`. */
export const useOverlay = (): Overlay => useOpened().overlay

function useOpened(): Opened {
  const opened = use(MapContext)
  if (!opened) throw new Error('The map is for layers inside <MapView>')
  return opened
}
