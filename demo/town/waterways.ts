import type { Random } from '../random.ts'
import type { Field } from './contours.ts'
import { type Graph, openGraph, reachable } from './graph.ts'
import type { Point } from './plane.ts'

const CELL_M = 110
const HALF_M = 4200

/** Where a boat can go: a net over open water, as far as it can be reached from the berth. */
export function findWaterways(height: Field, berth: Point): { sea: Graph; berth: number } {
  const { graph, node, addLine } = openGraph()
  const isWater = (p: Point) =>
    [0, 1, 2, 3].every((n) => height({ x: p.x + (n < 2 ? 35 : -35), y: p.y + (n % 2 ? 35 : -35) }) < -0.015)
  const start = node(berth)
  for (let x = -HALF_M; x <= HALF_M; x += CELL_M) {
    for (let y = -HALF_M; y <= HALF_M; y += CELL_M) {
      const here = { x, y }
      if (!isWater(here)) continue
      if (Math.hypot(x - berth.x, y - berth.y) < CELL_M * 1.2) addLine([berth, here])
      for (const [dx, dy] of [
        [1, 0],
        [0, 1],
        [1, 1],
        [1, -1],
      ] as const) {
        const there = { x: x + dx * CELL_M, y: y + dy * CELL_M }
        const half = { x: x + (dx * CELL_M) / 2, y: y + (dy * CELL_M) / 2 }
        if (isWater(there) && isWater(half)) addLine([here, there])
      }
    }
  }
  return onlyReached(graph, start)
}

function onlyReached(all: Graph, start: number): { sea: Graph; berth: number } {
  const { graph, node, addLine } = openGraph()
  const berth = node(all.points[start]!)
  for (const at of reachable(all, start))
    for (const { to } of all.edges[at]!) addLine([all.points[at]!, all.points[to]!])
  return { sea: graph, berth }
}

/** Places at sea where somebody could be in trouble, on the net. */
export function troubleSpots(sea: Graph, height: Field, random: Random): Point[] {
  const near = sea.points.filter((p) => Math.hypot(p.x, p.y) < 3600 && height(p) < -0.08)
  return Array.from({ length: 24 }, () => random.pick(near))
}
