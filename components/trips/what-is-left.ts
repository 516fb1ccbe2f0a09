import type { Fix } from '#components/live/positions-store.ts'
import type { Route } from '#lib/client/model.ts'
import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import { DETOUR } from '#lib/geo/travel-time.ts'

/** What is left of a way: from where the vehicle is along the streets, null where these are not known; and when it is there, in Unix ms. */
export type Left = { points: readonly LngLat[] | null; arrivesAt: number }

/** Farther than this from its way it has taken another. */
const OFF_M = 120

/**
 * What is left of a way at a newer fix; of a vehicle that has left its way as it was, until a new one is known. Null: its way
 * is not known at all any more.
 */
export function whatIsLeft({ line, seconds, metres, recordedAt }: Route, fix: Fix, target: LngLat): Left | null {
  if (!line) {
    const share = metres === 0 ? 0 : (distanceM(fix, target) * DETOUR) / metres
    return { points: null, arrivesAt: fix.at + seconds * share * 1000 }
  }
  if (fix.at <= Date.parse(recordedAt)) return { points: [fix, ...spotsOf(line)], arrivesAt: fix.at + seconds * 1000 }
  const spots = spotsOf(line)
  const at = nearestOn(spots, fix)
  if (!at || at.metres > OFF_M) return null
  const points = [fix, at.spot, ...spots.slice(at.next)]
  const whole = lengthOf(spots)
  const share = whole === 0 ? 0 : lengthOf([at.spot, ...spots.slice(at.next)]) / whole
  return { points, arrivesAt: fix.at + seconds * share * 1000 }
}

const spotsOf = (line: NonNullable<Route['line']>): LngLat[] =>
  line.coordinates.map(([lng, lat]) => ({ lng: lng!, lat: lat! }))

const lengthOf = (spots: readonly LngLat[]): number =>
  spots.reduce((sum, spot, i) => (i === 0 ? 0 : sum + distanceM(spots[i - 1]!, spot)), 0)

/** The nearest spot on a line, and which of its points comes after it. */
function nearestOn(spots: readonly LngLat[], fix: LngLat): { spot: LngLat; next: number; metres: number } | undefined {
  const narrow = Math.cos((fix.lat * Math.PI) / 180)
  let best: { spot: LngLat; next: number; far: number } | undefined
  for (let i = 1; i < spots.length; i++) {
    const [a, b] = [spots[i - 1]!, spots[i]!]
    const [dx, dy] = [(b.lng - a.lng) * narrow, b.lat - a.lat]
    const long = dx * dx + dy * dy
    const along = ((fix.lng - a.lng) * narrow * dx + (fix.lat - a.lat) * dy) / long
    const part = long === 0 ? 0 : Math.min(1, Math.max(0, along))
    const spot = { lng: a.lng + (b.lng - a.lng) * part, lat: a.lat + (b.lat - a.lat) * part }
    const far = ((fix.lng - spot.lng) * narrow) ** 2 + (fix.lat - spot.lat) ** 2
    if (!best || far < best.far) best = { spot, next: i, far }
  }
  return best && { spot: best.spot, next: best.next, metres: distanceM(best.spot, fix) }
}
