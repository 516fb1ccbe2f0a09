import { type Driving, mayGo, secondsOf } from './driving.ts'
import { BACKWARD, FORWARD, type Roads } from './roads-file.ts'
import type { Snapped } from './snap.ts'
import { lineOf, type Part, type Point } from './way-there.ts'

/** Lines that are driven along. */
export type Pieces = Point[][]

/** What is driven of each road within so many seconds, from where a search out began: whole roads, and the beginnings of others. */
export function piecesWithin(
  roads: Roads,
  seconds: Float64Array,
  start: Snapped,
  limit: number,
  driving: Driving,
): Pieces {
  const found: Part[] = [...fromStart(roads, start, limit, driving)]
  for (let road = 0; road < roads.from.length; road++) {
    const [from, to] = [seconds[roads.from[road]!]!, seconds[roads.to[road]!]!]
    if (from > limit && to > limit) continue
    const whole = secondsOf(roads, road, driving)
    const forth = mayGo(roads, road, FORWARD, driving) ? share(limit - from, whole) : 0
    const back = mayGo(roads, road, BACKWARD, driving) ? share(limit - to, whole) : 0
    if (forth + back >= 1) found.push({ road, from: 0, to: 1 })
    else found.push({ road, from: 0, to: forth }, { road, from: 1 - back, to: 1 })
  }
  return found.filter(({ from, to }) => to > from).map((part) => lineOf(roads, part))
}

/** Which part of a road is driven in the seconds that are left. */
const share = (left: number, whole: number) => Math.max(0, Math.min(1, whole === 0 ? Math.sign(left) : left / whole))

function fromStart(roads: Roads, { road, along }: Snapped, limit: number, driving: Driving): Part[] {
  const far = share(limit, secondsOf(roads, road, driving))
  return [
    { road, from: along, to: mayGo(roads, road, FORWARD, driving) ? Math.min(1, along + far) : along },
    { road, from: mayGo(roads, road, BACKWARD, driving) ? Math.max(0, along - far) : along, to: along },
  ]
}
