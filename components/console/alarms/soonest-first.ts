import type { Fix } from '#components/live/positions-store.ts'
import type { Unit } from '#components/vehicles/fleet.ts'
import { nearestFirst } from '#components/vehicles/nearest.ts'
import type { Route, VehicleSuggestion } from '#lib/client/model.ts'
import type { LngLat } from '#lib/geo/distance.ts'

/** A vehicle that can be sent. `metres` along its way where that is known, else as the crow flies; null: nobody knows where it is. */
export type Candidate = {
  unit: Unit
  metres: number | null
  trip: { seconds: number; source: Route['source'] } | null
}

/**
 * Who is there soonest first; behind them, by distance, those whose time is not known (any more): the server has not answered,
 * or they have become free since. Who is nowhere comes last, in the order given.
 */
export function soonestFirst(
  units: readonly Unit[],
  place: LngLat,
  fixes: ReadonlyMap<string, Fix>,
  suggested: ReadonlyMap<string, VehicleSuggestion> | undefined,
): Candidate[] {
  const candidates = nearestFirst(units, place, fixes).map(({ unit, metres }): Candidate => {
    const { seconds = null, metres: along = null, source = null } = suggested?.get(unit.id) ?? {}
    if (metres === null || seconds === null || source === null) return { unit, metres, trip: null }
    return { unit, metres: along, trip: { seconds, source } }
  })
  const after = ({ metres, trip }: Candidate) => trip?.seconds ?? (metres === null ? Number.MAX_VALUE : NOT_KNOWN)
  return candidates.toSorted((a, b) => after(a) - after(b))
}

const NOT_KNOWN = 1e9
