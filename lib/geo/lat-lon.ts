import type { LngLat } from './distance.ts'

/** A place as the crowd API writes one, in numbers or in texts that are numbers. */
export type LatLon = { lat: unknown; lon: unknown }

/** Is this a place? Both keys decide it, whatever they hold. */
export const isLatLon = (value: unknown): value is LatLon =>
  typeof value === 'object' && value !== null && 'lat' in value && 'lon' in value

/** The place it names; undefined where it names none on this earth. */
export function placeOf({ lat, lon }: LatLon): LngLat | undefined {
  const place = { lng: numeric(lon), lat: numeric(lat) }
  const onEarth = Math.abs(place.lng) <= 180 && Math.abs(place.lat) <= 90 // false for NaN
  return onEarth ? place : undefined
}

function numeric(value: unknown): number {
  if (typeof value === 'string' && value.trim() !== '') return Number(value)
  return typeof value === 'number' ? value : Number.NaN
}
