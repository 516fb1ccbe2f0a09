import type { Adjacency } from './adjacency.ts'
import { type Driving, mayGo, secondsOf } from './driving.ts'
import { BACKWARD, FORWARD, type Roads } from './roads-file.ts'
import type { Snapped } from './snap.ts'
import { type Begin, spread, type Times } from './spread.ts'

/**
 * Dijkstra's search from the target backwards: one gives the time of everybody. It ends when each node in `wanted` is settled,
 * or when nothing is left.
 */
export function searchBack(
  roads: Roads,
  adjacency: Adjacency,
  goal: Snapped,
  wanted: Set<number>,
  driving: Driving,
): Times {
  const { road, along } = goal
  const whole = secondsOf(roads, road, driving)
  const begin: Begin[] = []
  if (mayGo(roads, road, FORWARD, driving)) begin.push({ node: roads.from[road]!, cost: whole * along, road })
  if (mayGo(roads, road, BACKWARD, driving)) begin.push({ node: roads.to[road]!, cost: whole * (1 - along), road })
  const settle = (node: number) => {
    wanted.delete(node)
    return wanted.size > 0
  }
  return spread(roads, adjacency, { begin, way: 'back', driving, settle })
}

/** The same forwards: when each node is reached from a place, as far as `limit` seconds. */
export function searchOut(
  roads: Roads,
  adjacency: Adjacency,
  start: Snapped,
  limit: number,
  driving: Driving,
): Float64Array {
  const { road, along } = start
  const whole = secondsOf(roads, road, driving)
  const begin: Begin[] = []
  if (mayGo(roads, road, FORWARD, driving)) begin.push({ node: roads.to[road]!, cost: whole * (1 - along), road })
  if (mayGo(roads, road, BACKWARD, driving)) begin.push({ node: roads.from[road]!, cost: whole * along, road })
  return spread(roads, adjacency, { begin, way: 'out', driving, settle: (_, cost) => cost <= limit }).seconds
}
