import type { Place } from '#server/domain/place.ts'

/** `id`: GeoNames'. */
export type City = Place & { id: number; name: string; country: string; adminCode: string; population: number }
