import { createStore } from 'zustand/vanilla'
import type { FixTuple } from '#lib/contracts/live.ts'
import type { LngLat } from '#lib/geo/distance.ts'

export type Fix = LngLat & { headingDeg: number | null; speedKmh: number | null; at: number }
export type Positions = { byId: ReadonlyMap<string, Fix>; changed: readonly string[] }

/** Where vehicles are. Plain, because the map reads it without React (design 1.7). */
export const positionsStore = createStore<Positions>(() => ({ byId: new Map(), changed: [] }))

/** Takes a frame in; only what it moved is in `changed`. */
export function receiveFixes(fixes: readonly FixTuple[]): void {
  const next = merge(positionsStore.getState().byId, fixes)
  if (next.changed.length > 0) positionsStore.setState(next)
}

/** An older fix never moves a marker back. */
export function merge(byId: ReadonlyMap<string, Fix>, fixes: readonly FixTuple[]): Positions {
  const newer = fixes.filter(([id, , , , , , at]) => at > (byId.get(id)?.at ?? Number.NEGATIVE_INFINITY))
  const merged = new Map(byId)
  for (const [id, lng, lat, headingDeg, speedKmh, , at] of newer) merged.set(id, { lng, lat, headingDeg, speedKmh, at })
  return { byId: merged, changed: newer.map(([id]) => id) }
}
