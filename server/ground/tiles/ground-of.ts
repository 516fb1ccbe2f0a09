import type { Bounds } from '#lib/geo/bounds.ts'
import type { Position } from '#lib/geo/geometry.ts'
import type { Scratch } from '../kept/scratch.ts'
import { type Drawing, pointsOf } from './drawings-of.ts'
import { landOf } from './land-of.ts'

/** Farther out the shores that come with Muster are true enough. */
const FROM = 8

/** What lies under everything else: sea with land in it, or land where the extract has no coast. A layer of our own. */
export function* groundOf(scratch: Scratch, area: Bounds): Generator<Drawing> {
  const coast = coastOf(scratch)
  const land = coast.length > 0 ? landOf(coast, area) : [frameOf(area)]
  if (coast.length > 0) yield drawn('sea', [[frameOf(area)]])
  yield drawn(
    'land',
    land.map((ring) => [ring]),
  )
}

const drawn = (what: 'sea' | 'land', coordinates: Position[][][]): Drawing => ({
  layer: 'ground',
  from: FROM,
  says: { class: what },
  geometry: { type: 'MultiPolygon', coordinates },
})

function coastOf(scratch: Scratch): Position[][] {
  const lines: Position[][] = []
  for (const { refs, tags } of scratch.ways()) if (tags?.natural === 'coastline') lines.push(pointsOf(scratch, refs))
  return lines.filter((line) => line.length > 1)
}

const frameOf = ({ west, south, east, north }: Bounds): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
