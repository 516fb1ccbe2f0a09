import { distanceM, type LngLat } from './distance.ts'

/** Roads are longer than the way of a crow. */
export const DETOUR = 1.4
/** Of an emergency vehicle, crossings and the last yards included. */
const SPEED_KMH = 50

/** Minutes by road, roughly: an estimate from the distance alone. */
export const travelMinutes = (from: LngLat, to: LngLat): number =>
  (distanceM(from, to) * DETOUR * 60) / (SPEED_KMH * 1000)

/** How far one gets in so many minutes, as the crow flies: the same estimate the other way round. */
export const metresWithin = (minutes: number): number => (minutes * SPEED_KMH * 1000) / 60 / DETOUR
