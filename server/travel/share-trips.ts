import type { Travel, Trip, TripsAsked } from '#server/domain/travel.ts'

/** How long an answer is good for whoever asks the same: between two looks of a screen, a vehicle has not gone far. */
const GOOD_MS = 3000
const MOST = 500

type Shared = { until: number; trips: Promise<Trip[]> }

/** Answers what is asked under one name once for all who ask it within three seconds, so that it costs no more with each screen. */
export function shareTrips(travel: Travel, now: () => number): Travel {
  const shared = new Map<string, Shared>()
  return (asked) => {
    const name = nameOf(asked)
    if (name === undefined) return travel(asked)
    const known = shared.get(name)
    if (known && known.until > now()) return known.trips
    const trips = travel(asked)
    forgetOld(shared, now())
    shared.set(name, { until: now() + GOOD_MS, trips })
    trips.catch(() => shared.delete(name))
    return trips
  }
}

const nameOf = ({ sharedAs, target, driving, lines }: TripsAsked): string | undefined =>
  sharedAs && JSON.stringify([sharedAs, target.lng, target.lat, driving, lines])

/** The oldest come first: what is over goes, and what is too much. */
function forgetOld(shared: Map<string, Shared>, now: number): void {
  for (const [name, { until }] of shared) {
    if (until > now && shared.size < MOST) return
    shared.delete(name)
  }
}
