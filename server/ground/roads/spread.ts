import FlatQueue from 'flatqueue'
import type { Adjacency } from './adjacency.ts'
import { type Driving, mayGo, secondsOf } from './driving.ts'
import { BACKWARD, FORWARD, type Roads } from './roads-file.ts'

export const NOWHERE = 0xffffffff
/** Of each node: seconds to (or from) where the search began, and the road on which one leaves it towards there. */
export type Times = { seconds: Float64Array; by: Uint32Array }
export type Begin = { node: number; cost: number; road: number }
type Spread = {
  begin: readonly Begin[]
  /** `back`: how long it is from each node to the beginning; `out`: from the beginning to each. */
  way: 'back' | 'out'
  driving: Driving
  /** Told of each node that is settled; false ends the search. */
  settle: (node: number, cost: number) => boolean
}

/** Dijkstra's search over the roads, until it is told to end or nothing is left. */
export function spread(roads: Roads, { start, road: at }: Adjacency, asked: Spread): Times {
  const { driving, settle } = asked
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
  for (const { node, cost, road } of asked.begin) offer(node, cost, road)
  // Whoever stands where a road begins drives it forwards; whoever came from there, seen backwards, drove it the other way.
  const [fromBeginning, fromEnd] = asked.way === 'out' ? [FORWARD, BACKWARD] : [BACKWARD, FORWARD]
  while (queue.length > 0) {
    const cost = queue.peekValue()!
    const node = queue.pop()!
    if (cost > seconds[node]!) continue
    if (!settle(node, cost)) break
    for (let i = start[node]!; i < start[node + 1]!; i++) {
      const road = at[i]! >> 1
      const isBeginning = (at[i]! & 1) === 1
      if (!mayGo(roads, road, isBeginning ? fromBeginning : fromEnd, driving)) continue
      offer(isBeginning ? roads.to[road]! : roads.from[road]!, cost + secondsOf(roads, road, driving), road)
    }
  }
  return { seconds, by }
}
