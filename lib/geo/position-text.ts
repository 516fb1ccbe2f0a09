import type { LngLat } from './distance.ts'

/** "60.1699, 24.9384": latitude first, as people say it. */
export const pointText = ({ lng, lat }: LngLat): string => `${lat.toFixed(4)}, ${lng.toFixed(4)}`

/** "60.1699, 24.9384 · 61 km/h"; without a speed only the place. */
export function positionText(fix: LngLat & { speedKmh: number | null }): string {
  return fix.speedKmh === null ? pointText(fix) : `${pointText(fix)} · ${Math.round(fix.speedKmh)} km/h`
}
