import { contours as linesOf } from 'd3-contour'
import type { Point, Ring } from './plane.ts'

export type Field = (p: Point) => number
type Window = { half: number; step: number }

/**
 * The closed lines around what is higher than `level`, counter-clockwise; hollows in it do not count. Beyond the window the
 * field counts as low.
 */
export function contours(field: Field, level: number, { half, step }: Window): Ring[] {
  const size = Math.round((2 * half) / step) + 1
  const place = (i: number) => -half + i * step
  const heights = Array.from({ length: size * size }, (_, n) =>
    field({ x: place(n % size), y: place(Math.floor(n / size)) }),
  )
  const { coordinates } = linesOf().size([size, size]).contour(heights, level)
  const point = ([x = 0, y = 0]: number[]) => ({ x: place(x - 0.5), y: place(y - 0.5) }) // a height is in its cell's middle
  return coordinates.map(([outer = []]) => outer.slice(1).map(point).reverse())
}
