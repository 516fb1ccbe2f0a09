import type { Map as MapLibre } from 'maplibre-gl'
import { nearestTo } from '#lib/geo/antimeridian.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import type { View } from './lay-out.ts'

/** How the map looks at the world now; of the worlds side by side the one nearest to the middle counts. */
export function viewOf(map: MapLibre): View {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const middle = map.getCenter().lng
  const toScreen = ({ lng, lat }: LngLat, beside?: LngLat) =>
    map.project([nearestTo(beside ? nearestTo(middle, beside.lng) : middle, lng), lat])
  return { toScreen, width, height }
}

const EQUATOR_M = 40_075_017
const WORLD_PX = 512

/** In Mercator a metre grows towards the poles. */
export const pixelsPerMetre =
  (zoom: number) =>
  (lat: number): number =>
    (WORLD_PX * 2 ** zoom) / (EQUATOR_M * Math.cos((lat * Math.PI) / 180))
