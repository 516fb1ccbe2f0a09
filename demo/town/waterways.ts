import type { Random } from '../random.ts'
import type { Field } from './contours.ts'
import { type Graph, openGraph } from './graph.ts'
import { apart, between, type Point } from './plane.ts'

const CELL_M = 110
const HALF_M = 4200

/** Where a boat can go: a net over open water, as far as it can be reached from the berth. */
export function findWaterways(height: Field, berth: Point): { sea: Graph; berth: number } {
  const { graph, node, addLine } = openGraph()
  const isWater = (p: Point) =>
    [0, 1, 2, 3].every((n) => height({ x: p.x + (n < 2 ? 35 : -35), y: p.y + (n % 2 ? 35 : -35) }) < -0.015)
  const start = node(berth)
  for (const p of graph.points) // an array visits what is added on the way
    for (const next of cellsBeside(p))
      if (isWater(next) && (p === berth || isWater(between(p, next, 0.5)))) addLine([p, next])
  return { sea: graph, berth: start }
}

const STEPS = [-1, 0, 1]

function cellsBeside(p: Point): Point[] {
  const at = (v: number, step: number) => (Math.round(v / CELL_M) + step) * CELL_M
  return STEPS.flatMap((i) => STEPS.map((j) => ({ x: at(p.x, i), y: at(p.y, j) }))).filter(
    (cell) => apart(cell, p) < CELL_M * 1.5 && Math.max(Math.abs(cell.x), Math.abs(cell.y)) <= HALF_M,
  )
}

/** Places at sea where somebody could be in trouble, on the net. */
export function troubleSpots(sea: Graph, height: Field, random: Random): Point[] {
  const near = sea.points.filter((p) => Math.hypot(p.x, p.y) < 3600 && height(p) < -0.08)
  return Array.from({ length: 24 }, () => random.pick(near))
}
