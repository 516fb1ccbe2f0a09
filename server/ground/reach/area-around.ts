import { contours } from 'd3-contour'
import { simplify } from '#lib/geo/simplify.ts'
import type { Pieces } from '../roads/pieces-within.ts'
import { type Grid, gridOver } from './grid-over.ts'

type Point = [lng: number, lat: number]
/** Rings as GeoJSON has them: of each polygon the outline first, then its holes. */
export type Area = { type: 'MultiPolygon'; coordinates: Point[][][] }

/** A yard between two streets is no place that cannot be reached; a lake, a river, a mountain is. */
const SMALL_HOLE_M2 = 120_000

/** The area that lies along pieces of road, some 70 metres to either side: what no road leads to is not in it. */
export function areaAround(pieces: Pieces): Area {
  const grid = gridOver(pieces)
  if (!grid) return { type: 'MultiPolygon', coordinates: [] }
  const { width, height, closeness } = grid
  const [outline] = contours().size([width, height]).thresholds([EDGE])(closeness as unknown as number[])
  return {
    type: 'MultiPolygon',
    coordinates: outline!.coordinates.map(([outer, ...holes]) => {
      const large = holes.filter((hole) => Math.abs(areaOf(hole)) * grid.cellM ** 2 > SMALL_HOLE_M2)
      const rings = [turned(outer!, 1), ...large.map((hole) => turned(hole, -1))]
      return rings.map((ring) =>
        simplify(
          ring.map(([x, y]) => placeOf(grid, x!, y!)),
          OUTLINE_M,
        ),
      )
    }),
  }
}

/** Finer than this no outline is. */
const OUTLINE_M = 8

/** Of a closeness that is 1 on the road and 0 where it is of no more account. */
const EDGE = 0.3

/** Outlines go counter-clockwise, holes clockwise (RFC 7946, 3.1.6). */
const turned = (ring: number[][], way: 1 | -1) => (Math.sign(areaOf(ring)) === way ? ring : ring.toReversed())

/** Above zero where it goes counter-clockwise. */
const areaOf = (ring: number[][]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length]!
    return sum + x! * ny! - nx! * y!
  }, 0) / 2

/** What is counted in a cell of the grid is drawn at its middle. */
const placeOf = ({ west, south, lngStep, latStep }: Grid, x: number, y: number): Point => [
  rounded(west + (x - 0.5) * lngStep),
  rounded(south + (y - 0.5) * latStep),
]
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5
