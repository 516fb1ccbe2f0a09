import type { Point, Ring } from './plane.ts'

export type Field = (p: Point) => number
type Window = { half: number; step: number }

/**
 * The closed lines where a field crosses `level`, higher ground on their left (marching squares). Beyond the window the
 * field counts as low, so that every line closes.
 */
export function contours(field: Field, level: number, { half, step }: Window): Ring[] {
  const size = Math.round((2 * half) / step) + 1
  const place = (i: number, j: number): Point => ({ x: -half + i * step, y: -half + j * step })
  const heights = new Float64Array(size * size)
  for (let j = 0; j < size; j++) {
    for (let i = 0; i < size; i++) {
      const rim = i === 0 || j === 0 || i === size - 1 || j === size - 1
      heights[j * size + i] = rim ? -1 : field(place(i, j)) - level
    }
  }
  const height = (i: number, j: number) => heights[j * size + i]!
  const crossing = (i: number, j: number, k: number, l: number): Point => {
    const [a, b] = [height(i, j), height(k, l)]
    const [p, q] = [place(i, j), place(k, l)]
    const t = a / (a - b)
    return { x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t }
  }
  return chained(cellsOf(size, height), crossing)
}

type Edge = [number, number, number, number]
type Step = { from: Edge; to: Edge }

function* cellsOf(size: number, height: (i: number, j: number) => number): Generator<Step> {
  for (let j = 0; j < size - 1; j++) {
    for (let i = 0; i < size - 1; i++) {
      const corners = [height(i, j), height(i + 1, j), height(i + 1, j + 1), height(i, j + 1)]
      const shape = corners.reduce((bits, h, n) => bits | (h > 0 ? 1 << n : 0), 0)
      const edges: Edge[] = [
        [i, j, i + 1, j],
        [i + 1, j, i + 1, j + 1],
        [i, j + 1, i + 1, j + 1],
        [i, j, i, j + 1],
      ]
      for (const [from, to] of LINES[shape]!) yield { from: edges[from]!, to: edges[to]! }
    }
  }
}

// For each pattern of high corners, the sides (south, east, north, west) a line enters and leaves by.
const LINES: [number, number][][] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
] as [number, number][][]

function chained(steps: Iterable<Step>, crossing: (...edge: Edge) => Point): Ring[] {
  const next = new Map<string, Step>()
  for (const step of steps) next.set(step.from.join(), step)
  const rings: Ring[] = []
  while (next.size > 0) {
    const [start] = next.keys()
    const ring: Ring = []
    for (let key = start!; next.has(key); ) {
      const step = next.get(key)!
      next.delete(key)
      ring.push(crossing(...step.from))
      key = step.to.join()
    }
    if (ring.length > 3) rings.push(ring)
  }
  return rings
}
