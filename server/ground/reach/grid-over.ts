import type { Pieces } from '../roads/pieces-within.ts'

/** How close each cell is to a road that is reached: 1 on it, 0 from `REACH_M` on. Rows go north. */
export type Grid = {
  closeness: Float32Array
  width: number
  height: number
  west: number
  south: number
  lngStep: number
  latStep: number
  cellM: number
}

const METRES_PER_DEGREE = 111_200
const REACH_M = 100
/** No finer than this, and no more cells than these along a side. */
const FINEST_M = 35
const MOST_CELLS = 500

/** A grid over all pieces with room around them; undefined where there are none. */
export function gridOver(pieces: Pieces): Grid | undefined {
  const box = boundsOf(pieces)
  if (!box) return undefined
  const narrow = Math.max(0.05, Math.cos((((box.south + box.north) / 2) * Math.PI) / 180))
  const [widthM, heightM] = [
    (box.east - box.west) * METRES_PER_DEGREE * narrow,
    (box.north - box.south) * METRES_PER_DEGREE,
  ]
  const cellM = Math.max(FINEST_M, Math.max(widthM, heightM) / MOST_CELLS)
  const reach = Math.ceil(reachOf(cellM) / cellM)
  const [lngStep, latStep] = [cellM / METRES_PER_DEGREE / narrow, cellM / METRES_PER_DEGREE]
  const room = reach + 1
  const grid: Grid = {
    closeness: new Float32Array(0),
    width: Math.ceil(widthM / cellM) + 1 + 2 * room,
    height: Math.ceil(heightM / cellM) + 1 + 2 * room,
    west: box.west - room * lngStep,
    south: box.south - room * latStep,
    lngStep,
    latStep,
    cellM,
  }
  grid.closeness = new Float32Array(grid.width * grid.height)
  for (const piece of pieces) for (let i = 1; i < piece.length; i++) stampLine(grid, piece[i - 1]!, piece[i]!, reach)
  return grid
}

/** In a coarse grid a road is as wide as the grid needs to see it. */
const reachOf = (cellM: number) => Math.max(REACH_M, 1.8 * cellM)

function boundsOf(pieces: Pieces) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const piece of pieces)
    for (const [lng, lat] of piece) {
      west = Math.min(west, lng)
      east = Math.max(east, lng)
      south = Math.min(south, lat)
      north = Math.max(north, lat)
    }
  return west <= east ? { west, south, east, north } : undefined
}

function stampLine(grid: Grid, [ax, ay]: [number, number], [bx, by]: [number, number], reach: number): void {
  const [x0, y0] = [(ax - grid.west) / grid.lngStep, (ay - grid.south) / grid.latStep]
  const [x1, y1] = [(bx - grid.west) / grid.lngStep, (by - grid.south) / grid.latStep]
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) * 2))
  for (let n = 0; n <= steps; n++) stamp(grid, x0 + ((x1 - x0) * n) / steps, y0 + ((y1 - y0) * n) / steps, reach)
}

function stamp({ closeness, width, height, cellM }: Grid, x: number, y: number, reach: number): void {
  const far = reachOf(cellM) / cellM
  const [middleX, middleY] = [Math.round(x), Math.round(y)]
  for (let row = Math.max(0, middleY - reach); row <= Math.min(height - 1, middleY + reach); row++)
    for (let column = Math.max(0, middleX - reach); column <= Math.min(width - 1, middleX + reach); column++) {
      const close = 1 - Math.hypot(column - x, row - y) / far
      const at = row * width + column
      if (close > closeness[at]!) closeness[at] = close
    }
}
