import type { Map as MapLibre } from 'maplibre-gl'
import { wrapped } from '#lib/geo/antimeridian.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import { retrySources } from './retry-sources.ts'

export type Camera = { center: LngLat; zoom: number; bearing: number }
export type MapWish = { container: HTMLElement; style: string; camera: Camera; labels: Record<string, string> }

/** Creates the map and waits until layers can be added. MapLibre comes in its own chunk, after the lists are drawn. */
export async function openMap({ container, style, camera, labels }: MapWish): Promise<MapLibre> {
  const { Map: MapClass, ScaleControl, AttributionControl, setWorkerUrl } = await import('maplibre-gl')
  setWorkerUrl('/map/maplibre-gl-worker.mjs')
  const map = new MapClass({
    container,
    style,
    ...camera,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    locale: labels,
  })
  map.addControl(new AttributionControl({ compact: false }), 'bottom-left')
  map.addControl(new ScaleControl({ maxWidth: 100 }), 'bottom-left')
  map.touchZoomRotate.disableRotation()
  retrySources(map)
  await map.once('style.load')
  return map
}

export const cameraOf = (map: MapLibre): Camera => {
  const { lng, lat } = map.getCenter()
  return { center: { lng: wrapped(lng), lat }, zoom: map.getZoom(), bearing: map.getBearing() }
}
