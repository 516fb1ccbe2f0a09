import type { LngLat } from './distance.ts'

/** "60.1699, 24.9384": latitude first, as people say it. */
export const pointText = ({ lng, lat }: LngLat): string => `${lat.toFixed(4)}, ${lng.toFixed(4)}`
