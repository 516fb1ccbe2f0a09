import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'

const PATIENCE_MS = 4000

/** MapLibre asks for a source once. A network that was away for that moment must not leave the map bare until a reload. */
export function retrySources(map: MapLibre): void {
  map.on('error', (event) => {
    console.warn('The map:', event.error.message)
    const id = 'sourceId' in event && typeof event.sourceId === 'string' ? event.sourceId : undefined
    if (id !== undefined) setTimeout(() => readAgain(map, id), PATIENCE_MS)
  })
}

function readAgain(map: MapLibre, id: string): void {
  const source = map.style ? map.getSource<GeoJSONSource>(id) : undefined
  const address = source?.type === 'geojson' ? source.serialize().data : undefined
  if (typeof address === 'string') void source?.setData(address)
}
