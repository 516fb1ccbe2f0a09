import type { Fix } from '#components/live/positions-store.ts'
import { distanceM, type LngLat } from '#lib/geo/distance.ts'

export type Distant<T> = { unit: T; metres: number | null }

/** Nearest first, as the crow flies; who has no position comes last, in the order given. */
export function nearestFirst<T extends { id: string }>(
  units: readonly T[],
  place: LngLat,
  fixes: ReadonlyMap<string, Fix>,
): Distant<T>[] {
  const distant = units.map((unit) => {
    const fix = fixes.get(unit.id)
    return { unit, metres: fix ? distanceM(fix, place) : null }
  })
  return distant.toSorted((a, b) => (a.metres ?? Number.MAX_VALUE) - (b.metres ?? Number.MAX_VALUE))
}
