import type { FixTuple, PositionsFrame } from '#lib/contracts/live.ts'
import type { Fix } from '#server/db/positions.ts'

type Room = { latest: Map<string, FixTuple>; changed: Set<string>; gone: Set<string> }

/**
 * The latest position of everything that moves, by room (`position-rooms.ts`). `move` keeps the newest; `takeChanged`
 * hands over what moved since it was last asked, once per vehicle however often it moved: that is the coalescing
 * (decision 005).
 */
export function openLatestPositions() {
  const rooms = new Map<string, Room>()
  const open = (name: string) => {
    const known = rooms.get(name) ?? { latest: new Map(), changed: new Set(), gone: new Set() }
    rooms.set(name, known)
    return known
  }

  return {
    move(room: string, id: string, fix: Fix): void {
      const { latest, changed, gone } = open(room)
      const before = latest.get(id)
      if (before && before[6] > fix.at.getTime()) return
      latest.set(id, tupleOf(id, fix))
      changed.add(id)
      gone.delete(id)
    },
    remove(room: string, id: string): void {
      const { latest, changed, gone } = open(room)
      if (latest.delete(id)) gone.add(id)
      changed.delete(id)
    },
    all: (room: string): FixTuple[] => [...(rooms.get(room)?.latest.values() ?? [])],
    /** What moved or went, by room, since the last call. */
    *takeChanged(): Generator<[room: string, frame: PositionsFrame]> {
      for (const [name, { latest, changed, gone }] of rooms) {
        if (changed.size === 0 && gone.size === 0) continue
        const fixes = [...changed].flatMap((id) => [latest.get(id)].filter((fix) => fix !== undefined))
        const frame = { fixes, gone: [...gone] }
        changed.clear()
        gone.clear()
        yield [name, frame]
      }
    },
  }
}
export type LatestPositions = ReturnType<typeof openLatestPositions>

function tupleOf(id: string, f: Fix): FixTuple {
  const tuple: FixTuple = [id, f.lng, f.lat, f.headingDeg, f.speedKmh, f.altitude, f.at.getTime()]
  if (f.accuracy !== undefined || f.clockSays) tuple.push(f.accuracy ?? null)
  if (f.clockSays) tuple.push(f.clockSays.getTime())
  return tuple
}
