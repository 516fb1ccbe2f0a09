import type { VehicleType } from './cast.ts'
import type { Route } from './drive.ts'
import { nearestNode, shortestPath } from './town/graph.ts'
import { type Point, smooth } from './town/plane.ts'
import type { Town } from './town.ts'

const KMH = 1 / 3.6
const LIMITS = { main: 74 * KMH, street: 50 * KMH, sea: 58 * KMH }
// A heavy vehicle falls behind; three that leave together do not stay one dot.
const HASTE: Record<VehicleType, number> = {
  engine: 1,
  ladder: 0.88,
  tanker: 0.8,
  ambulance: 1.08,
  command: 1.15,
  boat: 1,
}

/** The shortest way through the town, or over the sea for a boat; undefined when there is none. */
export function findRoute(town: Town, type: VehicleType, from: Point, to: Point): Route | undefined {
  const route = type === 'boat' ? overSea(town, from, to) : alongRoads(town, from, to)
  return route && { line: route.line, limits: route.limits.map((limit) => limit * HASTE[type]) }
}

function alongRoads({ roads, mainRoads }: Town, from: Point, to: Point): Route | undefined {
  const path = shortestPath(roads, nearestNode(roads, from), nearestNode(roads, to))
  if (path.length === 0) return undefined
  const limits = path
    .slice(1)
    .map((node, i) => (mainRoads.has(node) && mainRoads.has(path[i]!) ? LIMITS.main : LIMITS.street))
  return { line: [from, ...path.map((node) => roads.points[node]!)], limits: [LIMITS.street / 2, ...limits] }
}

function overSea({ sea }: Town, from: Point, to: Point): Route | undefined {
  const path = shortestPath(sea, nearestNode(sea, from), nearestNode(sea, to))
  if (path.length === 0) return undefined
  const corners = [from, ...path.map((node) => sea.points[node]!)]
  const line = smooth(smooth(corners, false), false)
  return { line, limits: line.slice(1).map(() => LIMITS.sea) }
}
