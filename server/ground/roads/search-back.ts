import FlatQueue from 'flatqueue'
import type { Adjacency } from './adjacency.ts'
import { type Driving, mayGo, secondsOf } from './driving.ts'
import { BACKWARD, FORWARD, type Roads } from './roads-file.ts'
import type { Snapped } from './snap.ts'

export const NOWHERE = 0xffffffff
/** Of each node: seconds to the target, and the road on which one leaves it towards there. */
export type Times = { seconds: Float64Array; by: Uint32Array }

/**
 * Dijkstra's search from the target backwards: one gives the time of everybody. It ends when each node in `wanted` is settled,
 * or when nothing is left.
 */
export function searchBack(
  roads: Roads,
  { start, road: at }: Adjacency,
  goal: Snapped,
  wanted: Set<number>,
  driving: Driving,
): Times {
  const nodes = start.length - 1
  const seconds = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY)
  const by = new Uint32Array(nodes).fill(NOWHERE)
  const queue = new FlatQueue<number>()
  const offer = (node: number, cost: number, road: number) => {
    if (cost >= seconds[node]!) return
    seconds[node] = cost
    by[node] = road
    queue.push(node, cost)
  }
  const whole = secondsOf(roads, goal.road, driving)
  if (mayGo(roads, goal.road, FORWARD, driving)) offer(roads.from[goal.road]!, whole * goal.along, goal.road)
  if (mayGo(roads, goal.road, BACKWARD, driving)) offer(roads.to[goal.road]!, whole * (1 - goal.along), goal.road)
  while (queue.length > 0 && wanted.size > 0) {
    const cost = queue.peekValue()!
    const node = queue.pop()!
    if (cost > seconds[node]!) continue
    wanted.delete(node)
    for (let i = start[node]!; i < start[node + 1]!; i++) {
      const road = at[i]! >> 1
      const isBeginning = (at[i]! & 1) === 1
      if (!mayGo(roads, road, isBeginning ? BACKWARD : FORWARD, driving)) continue
      offer(isBeginning ? roads.to[road]! : roads.from[road]!, cost + secondsOf(roads, road, driving), road)
    }
  }
  return { seconds, by }
}
