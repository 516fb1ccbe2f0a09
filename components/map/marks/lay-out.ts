import type { LngLat } from '#lib/geo/distance.ts'
import type { Label } from './labels.ts'
import { type Drawing, MARK_LAYERS, type Mark, type MarkLayer, type Way } from './mark.ts'
import { type Box, placeLabels } from './place-labels.ts'

export type Point = { x: number; y: number }
/**
 * How the map looks at the world: where a place is on the screen, and how big the screen is, in pixels. `beside`: in the same
 * one of the worlds side by side as that place.
 */
export type View = { toScreen: (place: LngLat, beside?: LngLat) => Point; width: number; height: number }

/** A mark on the screen: where its place is, what its icon covers, and its name where there is room for it. */
export type Spot = { layer: MarkLayer; mark: Mark; at: Point; box: Box; name: { label: Label; box: Box } | null }
export type Line = Pick<Way, 'isKnown' | 'isShown'> & { points: Point[] }
export type Scene = { spots: Spot[]; ways: Line[] }

/** How much room each icon takes from its middle; names keep off that. */
const HALF = 14
const PIN = 36
const MARGIN = 200

/** Everything that is to be seen, from the bottom up. Names of what is on top choose their room first. */
export function layOut(drawings: ReadonlyMap<MarkLayer, Drawing>, view: View, labelOf: (text: string) => Label): Scene {
  const spots = MARK_LAYERS.flatMap((layer) =>
    (drawings.get(layer)?.marks ?? []).flatMap((mark) => spotOf(layer, mark, view) ?? []),
  )
  nameFromTheTop(spots, view, labelOf)
  const ways = MARK_LAYERS.flatMap((layer) => drawings.get(layer)?.ways ?? [])
  return { spots, ways: ways.map((way) => onScreen(way, view)) }
}

/** Every point beside the first: the short way over 180°. */
const onScreen = ({ points, ...way }: Way, { toScreen }: View): Line => ({
  ...way,
  points: points.map((point, i) => (i === 0 ? toScreen(point) : toScreen(point, points[0]))),
})

function spotOf(layer: MarkLayer, mark: Mark, { toScreen, width, height }: View): Spot | undefined {
  const at = toScreen(mark)
  const isOutside = at.x < -MARGIN || at.y < -MARGIN || at.x > width + MARGIN || at.y > height + MARGIN
  if (isOutside && !mark.withinM) return undefined
  return { layer, mark, at, box: boxOf(mark, at), name: null }
}

const boxOf = ({ isPin }: Mark, { x, y }: Point): Box => ({
  minX: x - HALF,
  maxX: x + HALF,
  minY: y - (isPin ? PIN : HALF),
  maxY: y + (isPin ? 0 : HALF),
})

function nameFromTheTop(spots: Spot[], { width, height }: View, labelOf: (text: string) => Label): void {
  const fromTheTop = spots.toReversed()
  const labels = fromTheTop.map(({ mark }) => (mark.label ? labelOf(mark.label) : null))
  const wishes = labels.map((label, n) => label && { at: fromTheTop[n]!.box, width: label.width, height: label.height })
  const seats = placeLabels(
    wishes,
    spots.map(({ box }) => box),
    { minX: 0, minY: 0, maxX: width, maxY: height },
  )
  for (const [n, box] of seats.entries()) {
    const label = labels[n]
    if (box && label) fromTheTop[n]!.name = { label, box }
  }
}

const FINGER = 6

/** What is under the finger: the topmost icon, else a name. */
export function spotAt({ spots }: Scene, { x, y }: Point): Spot | undefined {
  const isIn = ({ minX, minY, maxX, maxY }: Box, by: number) =>
    x >= minX - by && x <= maxX + by && y >= minY - by && y <= maxY + by
  const fromTheTop = spots.toReversed()
  return (
    fromTheTop.find(({ box }) => isIn(box, 0)) ??
    fromTheTop.find(({ box, name }) => isIn(box, FINGER) || (name && isIn(name.box, 0)))
  )
}
