import { type Driving, mayGo, secondsOf } from './driving.ts'
import { BACKWARD, FORWARD, PER_DEGREE, type Roads } from './roads-file.ts'
import type { Snapped } from './snap.ts'
import { NOWHERE, type Times } from './spread.ts'

export type Point = [lng: number, lat: number]
/** Along the roads; the metres between a road and where somebody is are not in it. `line` from the source to the target. */
export type Way = { seconds: number; metres: number; line: () => Point[] }

/** A source's best way to the goal of a search; undefined where no road leads there. */
export function wayThere(roads: Roads, times: Times, start: Snapped, goal: Snapped, driving: Driving): Way | undefined {
  const best = choices(roads, times, start, goal, driving).sort((a, b) => a.seconds - b.seconds)[0]
  if (!best || !Number.isFinite(best.seconds)) return undefined
  const rest = best.node === undefined ? [] : follow(roads, times, best.node, goal)
  const parts = [{ road: start.road, from: start.along, to: best.to }, ...rest]
  const metres = parts.reduce((sum, { road, from, to }) => sum + (roads.length[road]! / 10) * Math.abs(to - from), 0)
  return { seconds: best.seconds, metres, line: () => parts.flatMap((part) => lineOf(roads, part)) }
}

/** A piece of a road that is driven: from which part of it to which. */
export type Part = { road: number; from: number; to: number }
type Choice = { seconds: number; to: number; node: number | undefined }

function choices(roads: Roads, { seconds }: Times, start: Snapped, goal: Snapped, driving: Driving): Choice[] {
  const { road, along } = start
  const whole = secondsOf(roads, road, driving)
  const found: Choice[] = []
  const [from, to] = [roads.from[road]!, roads.to[road]!]
  if (mayGo(roads, road, FORWARD, driving)) found.push({ seconds: whole * (1 - along) + seconds[to]!, to: 1, node: to })
  if (mayGo(roads, road, BACKWARD, driving)) found.push({ seconds: whole * along + seconds[from]!, to: 0, node: from })
  const way = goal.along >= along ? FORWARD : BACKWARD
  if (road === goal.road && mayGo(roads, road, way, driving))
    found.push({ seconds: whole * Math.abs(goal.along - along), to: goal.along, node: undefined })
  return found
}

/** From a node on: the search left every node on the road towards the goal, and the ends of the goal's own straight to it. */
function follow(roads: Roads, { by }: Times, node: number, goal: Snapped): Part[] {
  const parts: Part[] = []
  for (let at = node; by[at] !== NOWHERE; ) {
    const road = by[at]!
    const from = roads.from[road] === at ? 0 : 1
    if (road === goal.road) return [...parts, { road, from, to: goal.along }]
    parts.push({ road, from, to: 1 - from })
    at = from === 0 ? roads.to[road]! : roads.from[road]!
  }
  return parts
}

/** The line of a part of a road, in the order it is driven. */
export function lineOf({ shapeAt, shape }: Roads, { road, from, to }: Part): Point[] {
  const points: Point[] = []
  for (let i = shapeAt[road]!; i < shapeAt[road + 1]!; i += 2)
    points.push([shape[i]! / PER_DEGREE, shape[i + 1]! / PER_DEGREE])
  const isWhole = Math.abs(to - from) === 1
  const cut = isWhole ? points : between(points, Math.min(from, to), Math.max(from, to))
  return from <= to ? cut : cut.reverse()
}

/** The part of a line from one share of its length to another. */
function between(points: Point[], from: number, to: number): Point[] {
  const narrow = Math.cos((points[0]![1] * Math.PI) / 180)
  const ends = [0]
  for (let i = 1; i < points.length; i++) {
    const [[ax, ay], [bx, by]] = [points[i - 1]!, points[i]!]
    ends.push(ends[i - 1]! + Math.hypot((bx - ax) * narrow, by - ay))
  }
  const total = ends.at(-1)!
  const inside = points.filter((_, i) => ends[i]! > from * total && ends[i]! < to * total)
  return [pointAt(points, ends, from * total), ...inside, pointAt(points, ends, to * total)]
}

function pointAt(points: Point[], ends: number[], along: number): Point {
  const i = Math.max(
    1,
    ends.findIndex((end) => end >= along),
  )
  const [a, b] = [points[i - 1]!, points[i]!]
  const long = ends[i]! - ends[i - 1]!
  const part = long === 0 ? 0 : (along - ends[i - 1]!) / long
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part]
}
