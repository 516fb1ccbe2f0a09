import type { LngLat } from '#lib/geo/distance.ts'
import { adjacencyOf, largeParts } from './adjacency.ts'
import { type Driving, mayGoSomeWay } from './driving.ts'
import { type Pieces, piecesWithin } from './pieces-within.ts'
import { indexRoads } from './road-index.ts'
import type { Roads } from './roads-file.ts'
import { searchBack, searchOut } from './search-back.ts'
import { type Snapped, snapTo } from './snap.ts'
import { type Way, wayThere } from './way-there.ts'

/** The roads of a region, ready to be searched. Searching holds its thread: ask in one of its own. */
export function openRoads(roads: Roads) {
  const nodes = 1 + roads.from.reduce((most, from, i) => Math.max(most, from, roads.to[i]!), -1)
  const adjacency = adjacencyOf(roads, nodes)
  const large = largeParts(roads, nodes)
  const index = indexRoads(roads)

  const snap = (at: LngLat, driving: Driving): Snapped | undefined =>
    snapTo(roads, index, at, (road) => large[roads.from[road]!] === 1 && mayGoSomeWay(roads, road, driving))

  return {
    count: roads.from.length,
    /** The spot on the nearest road that has a name, whether it may be driven or not, and which name it is. */
    named(at: LngLat): (Snapped & { name: number }) | undefined {
      const spot = snapTo(roads, index, at, (road) => roads.name[road] !== 0)
      return spot && { ...spot, name: roads.name[spot.road]! }
    },
    /** The way of each source to the target; undefined where it or the target is far from every road, or no road leads there. */
    toTarget(target: LngLat, sources: LngLat[], driving: Driving): (Way | undefined)[] {
      const goal = snap(target, driving)
      if (!goal) return sources.map(() => undefined)
      const starts = sources.map((source) => snap(source, driving))
      const ends = starts.flatMap((start) => (start ? [roads.from[start.road]!, roads.to[start.road]!] : []))
      const times = searchBack(roads, adjacency, goal, new Set(ends), driving)
      return starts.map((start) => start && wayThere(roads, times, start, goal, driving))
    },
    /** Which pieces of road are driven within each of so many seconds; undefined where the place is far from every road. */
    within(from: LngLat, limits: readonly number[], driving: Driving): Pieces[] | undefined {
      const start = snap(from, driving)
      if (!start) return undefined
      const seconds = searchOut(roads, adjacency, start, Math.max(...limits), driving)
      return limits.map((limit) => piecesWithin(roads, seconds, start, limit, driving))
    },
  }
}
export type OpenRoads = ReturnType<typeof openRoads>
