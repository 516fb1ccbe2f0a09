import type { Random } from '../random.ts'
import type { Field } from './contours.ts'
import { apart, between, nearestOn, type Point, type Ring } from './plane.ts'
import type { Road } from './streets.ts'

export type Building = { street: string; number: number; middle: Point; outline: Ring }
type Site = { middle: Point; along: Point; width: number; depth: number }

const CELL_M = 60

/** Houses on both sides of every street: large and close in the middle of the town, small and apart outside. */
export function placeBuildings(
  roads: Road[],
  keepClear: Point[][],
  height: Field,
  blocked: (p: Point) => boolean,
  random: Random,
): Building[] {
  const near = openRoadIndex([...roads.map((road) => road.line), ...keepClear])
  const taken = new Map<string, { middle: Point; radius: number }[]>()
  const numbers = new Map<string, number>()
  const fits = ({ middle, width, depth }: Site) => {
    const radius = Math.hypot(width, depth) / 2
    if (height(middle) < 0.05 || blocked(middle) || near(middle) < depth / 2 + 5.5) return false
    if (around(taken, middle).some((other) => apart(other.middle, middle) < (other.radius + radius) * 0.84))
      return false
    put(taken, middle, { middle, radius })
    return true
  }
  return roads
    .filter((road) => road.name !== 'Ekholmsbron')
    .flatMap((road) =>
      ([1, -1] as const).flatMap((side) =>
        [...sitesAlong(road, side, random)].filter(fits).map((site): Building => {
          const key = `${road.name} ${side}`
          const number = (numbers.get(key) ?? (side === 1 ? -1 : 0)) + 2
          numbers.set(key, number)
          return { street: road.name, number, middle: site.middle, outline: outlineOf(site, random) }
        }),
      ),
    )
}

function* sitesAlong({ line, class: kind }: Road, side: 1 | -1, random: Random): Generator<Site> {
  let next = random.between(12, 24)
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!]
    const length = apart(a, b)
    const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length }
    for (; next < length; ) {
      const p = between(a, b, next / length)
      const central = Math.hypot((p.x + 40) / 560, (p.y + 170) / 400) < 1
      const width = central ? random.between(15, 25) : random.between(9, 14)
      const depth = central ? random.between(11, 15) : random.between(8, 11)
      const setback = (kind === 'main' ? 9 : 6) + depth / 2 + (central ? random.between(0.5, 2) : random.between(3, 10))
      yield { middle: { x: p.x - along.y * setback * side, y: p.y + along.x * setback * side }, along, width, depth }
      next += width + (central ? random.between(2, 6) : random.between(9, 22))
    }
    next -= length
  }
}

/** A rectangle, now and then with a wing. */
function outlineOf({ middle, along, width, depth }: Site, random: Random): Ring {
  const [w, d] = [width / 2, depth / 2]
  const wing = width > 12 && random.next() < 0.35 ? random.between(3, 6) : 0
  const plain = [
    [-w, -d],
    [w, -d],
    [w, d],
    [-w, d],
  ]
  const winged = [
    [-w, -d],
    [w, -d],
    [w, d + wing],
    [w * 0.3, d + wing],
    [w * 0.3, d],
    [-w, d],
  ]
  return (wing > 0 ? winged : plain).map(([u, v]) => ({
    x: middle.x + along.x * u! - along.y * v!,
    y: middle.y + along.y * u! + along.x * v!,
  }))
}

/** How far a point is from the nearest road, as far as it is near. */
function openRoadIndex(lines: Point[][]): (p: Point) => number {
  const cells = new Map<string, [Point, Point][]>()
  for (const line of lines)
    for (let i = 1; i < line.length; i++) put(cells, between(line[i - 1]!, line[i]!, 0.5), [line[i - 1]!, line[i]!])
  return (p) => Math.min(CELL_M, ...around(cells, p).map(([a, b]) => apart(nearestOn(a, b, p), p)))
}

const cellOf = (v: number) => Math.floor(v / CELL_M)

function put<T>(cells: Map<string, T[]>, p: Point, thing: T): void {
  const key = `${cellOf(p.x)},${cellOf(p.y)}`
  const there = cells.get(key)
  if (there) there.push(thing)
  else cells.set(key, [thing])
}

function around<T>(cells: Map<string, T[]>, p: Point): T[] {
  const found: T[] = []
  for (let i = -1; i <= 1; i++)
    for (let j = -1; j <= 1; j++) found.push(...(cells.get(`${cellOf(p.x) + i},${cellOf(p.y) + j}`) ?? []))
  return found
}
