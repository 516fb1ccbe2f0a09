import { createStore } from 'zustand/vanilla'
import type { FixTuple, PositionsFrame, SnapshotFrame } from '#lib/contracts/live.ts'
import type { LngLat } from '#lib/geo/distance.ts'

/**
 * `accuracyM`: the radius in metres within which it is, where that is known. `clockSays`: where the device's clock is wrong, and
 * `at` is when it came in.
 */
export type Fix = LngLat & {
  headingDeg: number | null
  speedKmh: number | null
  at: number
  accuracyM?: number | null
  clockSays?: number | undefined
}
export type Positions = { byId: ReadonlyMap<string, Fix>; changed: readonly string[] }

/** Where vehicles, tracked members and callers are. Plain, because the map reads it without React (decision 008). */
export const positionsStore = createStore<Positions>(() => ({ byId: new Map(), changed: [] }))

/** Takes a frame in; only what it moved or took away is in `changed`. */
export function receiveFixes({ fixes, gone }: PositionsFrame): void {
  const next = merge(positionsStore.getState().byId, fixes, gone)
  if (next.changed.length > 0) positionsStore.setState(next)
}

/** Takes in all there is: who is not in it is no longer anywhere, whatever was missed. */
export function receiveSnapshot({ fixes }: SnapshotFrame): void {
  const there = new Set(fixes.map(([id]) => id))
  const gone = [...positionsStore.getState().byId.keys()].filter((id) => !there.has(id))
  receiveFixes({ fixes, gone })
}

/** An older fix never moves a marker back. */
export function merge(
  byId: ReadonlyMap<string, Fix>,
  fixes: readonly FixTuple[],
  gone: readonly string[] = [],
): Positions {
  const newer = fixes.filter(([id, , , , , , at]) => at > (byId.get(id)?.at ?? Number.NEGATIVE_INFINITY))
  const merged = new Map(byId)
  for (const [id, lng, lat, headingDeg, speedKmh, , at, accuracyM = null, clockSays] of newer)
    merged.set(id, { lng, lat, headingDeg, speedKmh, at, accuracyM, ...(clockSays !== undefined && { clockSays }) })
  const lost = gone.filter((id) => merged.delete(id))
  return { byId: merged, changed: [...newer.map(([id]) => id), ...lost] }
}
