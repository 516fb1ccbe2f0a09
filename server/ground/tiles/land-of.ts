import type { Bounds } from '#lib/geo/bounds.ts'
import type { Position } from '#lib/geo/geometry.ts'

/**
 * The land of an area, from its coast. A line of `natural=coastline` has the land to its left (wiki.openstreetmap.org/wiki/
 * Tag:natural=coastline); where one ends at the edge of the area, the land goes on along the edge, against the clock, to where
 * the next begins.
 */
export function landOf(coast: Position[][], area: Bounds): Position[][] {
  const chains = joined(coast)
  const islands = chains.filter((chain) => isClosed(chain) && turnsLeft(chain))
  const open = chains.filter((chain) => !isClosed(chain)).map((chain) => toEdges(chain, area))
  return [...islands, ...aroundEdge(open, area)]
}

const same = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1]
const isClosed = (line: Position[]) => line.length > 3 && same(line[0], line.at(-1))

/** End to beginning only: their direction says where the land is. */
function joined(lines: Position[][]): Position[][] {
  const key = (point: Position) => point.join()
  const byStart = new Map(lines.filter((line) => line.length > 1).map((line) => [key(line[0]!), line]))
  const chains: Position[][] = []
  for (const first of headsFirst(byStart, key)) {
    if (!byStart.delete(key(first[0]!))) continue
    const chain = [...first]
    for (let next = byStart.get(key(chain.at(-1)!)); next; next = byStart.get(key(chain.at(-1)!))) {
      byStart.delete(key(next[0]!))
      chain.push(...next.slice(1))
    }
    chains.push(chain)
  }
  return chains
}

/** Lines that no other leads to come first; what is left are rings, which may be begun anywhere. */
function headsFirst(byStart: Map<string, Position[]>, key: (point: Position) => string): Position[][] {
  const ends = new Set([...byStart.values()].map((line) => key(line.at(-1)!)))
  const all = [...byStart.values()]
  const isHead = (line: Position[]) => !ends.has(key(line[0]!))
  return [...all.filter(isHead), ...all.filter((line) => !isHead(line))]
}

function turnsLeft(ring: Position[]): boolean {
  let area = 0
  for (let i = 1; i < ring.length; i++) area += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!
  return area > 0
}

/** A coast that the extract cut off before the edge goes straight on to it. */
const toEdges = (line: Position[], area: Bounds): Position[] => [
  nearestEdge(line[0]!, area),
  ...line,
  nearestEdge(line.at(-1)!, area),
]

function nearestEdge([x = 0, y = 0]: Position, { west, south, east, north }: Bounds): Position {
  const [lng, lat] = [Math.min(east, Math.max(west, x)), Math.min(north, Math.max(south, y))]
  const edges: [far: number, at: Position][] = [
    [lat - south, [lng, south]],
    [east - lng, [east, lat]],
    [north - lat, [lng, north]],
    [lng - west, [west, lat]],
  ]
  return edges.sort(([a], [b]) => a - b)[0]![1]
}

function aroundEdge(open: Position[][], area: Bounds): Position[][] {
  const waiting = new Set(open)
  const rings: Position[][] = []
  for (const first of open) {
    if (!waiting.delete(first)) continue
    const ring = [...first]
    for (;;) {
      const next = nextAlong(ring.at(-1)!, [first, ...waiting], area)
      ring.push(...corners(ring.at(-1)!, next[0]!, area))
      if (next === first) break
      waiting.delete(next)
      ring.push(...next)
    }
    rings.push([...ring, ring[0]!])
  }
  return rings
}

/** How far along the edge a point is, against the clock from the south-west: 0 to 4, one for each side. */
function around([x = 0, y = 0]: Position, { west, south, east, north }: Bounds): number {
  if (y === south) return (x - west) / (east - west)
  if (x === east) return 1 + (y - south) / (north - south)
  return y === north ? 2 + (east - x) / (east - west) : 3 + (north - y) / (north - south)
}

const ahead = (from: number, to: number) => (to - from + 4) % 4

const nextAlong = (end: Position, lines: Position[][], area: Bounds): Position[] =>
  lines
    .map((line) => ({ line, far: ahead(around(end, area), around(line[0]!, area)) }))
    .sort((a, b) => a.far - b.far)[0]!.line

/** The corners of the area between two points of its edge. */
function corners(from: Position, to: Position, area: Bounds): Position[] {
  const { west, south, east, north } = area
  const start = around(from, area)
  const far = ahead(start, around(to, area))
  const all: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
  return all
    .map((corner, i) => ({ corner, far: ahead(start, i) }))
    .filter((each) => each.far > 0 && each.far < far)
    .sort((a, b) => a.far - b.far)
    .map(({ corner }) => corner)
}
