import type { Asked } from '#server/domain/geocoding.ts'
import type { Place } from '#server/domain/place.ts'

/** What the thread of the gazetteer is asked; it answers with towns, the likeliest first. */
export type TownQuestion =
  | { ask: 'address'; asked: Asked }
  | { ask: 'begun'; text: string; near: Place | null; limit: number }
  | { ask: 'nearest'; spot: Place }
