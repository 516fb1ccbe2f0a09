import type { FixTuple } from '#lib/contracts/live.ts'
import type { RiverFix } from './position-river.ts'

type Fix = Omit<RiverFix, 'teamId'>
type Team = { latest: Map<string, FixTuple>; changed: Set<string> }

/**
 * The latest position of every vehicle, by team. `move` keeps the newest; `takeChanged` hands over what moved since it
 * was last asked, once per vehicle however often it moved: that is the coalescing (design 1.6).
 */
export function openLatestPositions() {
  const teams = new Map<string, Team>()
  const team = (id: string) => {
    const known = teams.get(id) ?? { latest: new Map(), changed: new Set() }
    teams.set(id, known)
    return known
  }

  return {
    move(teamId: string, fix: Fix): void {
      const { latest, changed } = team(teamId)
      const before = latest.get(fix.vehicleId)
      if (before && before[6] > fix.at.getTime()) return
      latest.set(fix.vehicleId, tupleOf(fix))
      changed.add(fix.vehicleId)
    },
    remove(teamId: string, vehicleId: string): void {
      team(teamId).latest.delete(vehicleId)
      team(teamId).changed.delete(vehicleId)
    },
    all: (teamId: string): FixTuple[] => [...(teams.get(teamId)?.latest.values() ?? [])],
    /** What moved, by team, since the last call. */
    *takeChanged(): Generator<[teamId: string, fixes: FixTuple[]]> {
      for (const [id, { latest, changed }] of teams) {
        if (changed.size === 0) continue
        const fixes = [...changed].flatMap((vehicle) => [latest.get(vehicle)].filter((fix) => fix !== undefined))
        changed.clear()
        yield [id, fixes]
      }
    },
  }
}
export type LatestPositions = ReturnType<typeof openLatestPositions>

const tupleOf = (f: Fix): FixTuple => [f.vehicleId, f.lng, f.lat, f.headingDeg, f.speedKmh, f.altitude, f.at.getTime()]
