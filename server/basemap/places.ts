import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import { askWorker, once } from './worker.ts'

export type Place = [name: string, lng: number, lat: number, population: number]

const BIGGEST = 5000
const NEAR_M = 150_000

const gazetteer = once(() => askWorker<Place[]>('./places-worker.ts'))

/** Place names as GeoJSON: the biggest of the world, and every one within 150 km of `near` ("lat,lng"). */
export async function placesJson(near: string | undefined): Promise<string> {
  const places = await gazetteer()
  return JSON.stringify({ type: 'FeatureCollection', features: pick(places, parseNear(near)).map(toFeature) })
}

/** Big places come first in the gazetteer. */
export function pick(places: Place[], near: LngLat | null): Place[] {
  const biggest = places.slice(0, BIGGEST)
  if (!near) return biggest
  const around = places.slice(BIGGEST).filter(([, lng, lat]) => distanceM(near, { lng, lat }) <= NEAR_M)
  return [...biggest, ...around]
}

/** "60.17,24.94" as a point; null when it is not one. */
export function parseNear(near: string | undefined): LngLat | null {
  const [lat = Number.NaN, lng = Number.NaN, ...rest] = (near ?? '').split(',').map(Number.parseFloat)
  const fits = rest.length === 0 && Math.abs(lat) <= 90 && Math.abs(lng) <= 180
  return fits ? { lng, lat } : null
}

const toFeature = ([name, lng, lat, population]: Place) => ({
  type: 'Feature',
  properties: { name, population },
  geometry: { type: 'Point', coordinates: [lng, lat] },
})
