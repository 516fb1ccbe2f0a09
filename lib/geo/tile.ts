import type { Bounds } from './bounds.ts'

const DEEPEST = 22

/** What a tile of the usual web map (Web Mercator, y from the north) covers; undefined for what is no tile. */
export function boundsOfTile(z: number, x: number, y: number): Bounds | undefined {
  const side = 2 ** z
  if (z > DEEPEST || x >= side || y >= side) return undefined
  const lng = (column: number) => (column / side) * 360 - 180
  const lat = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / side))) * 180) / Math.PI
  return { west: lng(x), east: lng(x + 1), north: lat(y), south: lat(y + 1) }
}
