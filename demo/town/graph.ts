import { apart, type Point } from './plane.ts'

export type Edge = { to: number; length: number }
/** A network of ways: points, and from each its neighbours with the metres to them. */
export type Graph = { points: Point[]; edges: Edge[][] }

/** Collects lines into a graph; lines meet where they share a point. */
export function openGraph() {
  const graph: Graph = { points: [], edges: [] }
  const ids = new Map<string, number>()

  const node = (p: Point): number => {
    const key = `${Math.round(p.x)},${Math.round(p.y)}`
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, graph.points.length)
    graph.edges.push([])
    return graph.points.push(p) - 1
  }

  const connect = (a: number, b: number): void => {
    if (a === b || graph.edges[a]!.some((edge) => edge.to === b)) return
    const length = apart(graph.points[a]!, graph.points[b]!)
    graph.edges[a]!.push({ to: b, length })
    graph.edges[b]!.push({ to: a, length })
  }

  return {
    graph,
    node,
    addLine: (line: Point[]): void => line.slice(1).forEach((p, i) => void connect(node(line[i]!), node(p))),
  }
}

/** All nodes that can be reached from `start`. */
export function reachable({ edges }: Graph, start: number): Set<number> {
  const seen = new Set([start])
  for (const at of seen) for (const { to } of edges[at]!) seen.add(to) // a Set visits what is added on the way
  return seen
}

/** The node nearest to a point, as the crow flies. */
export function nearestNode({ points }: Graph, p: Point): number {
  let best = 0
  for (let n = 1; n < points.length; n++) if (apart(points[n]!, p) < apart(points[best]!, p)) best = n
  return best
}

/** The shortest way from one node to another (A*), both included; empty when there is none. */
export function shortestPath({ points, edges }: Graph, from: number, to: number): number[] {
  const goal = points[to]!
  const cost = new Map([[from, 0]])
  const cameFrom = new Map<number, number>()
  const open = new Map([[from, apart(points[from]!, goal)]])
  while (open.size > 0) {
    const at = cheapest(open)
    if (at === to) return walkBack(cameFrom, to)
    open.delete(at)
    for (const edge of edges[at]!) {
      const total = cost.get(at)! + edge.length
      if (total >= (cost.get(edge.to) ?? Number.POSITIVE_INFINITY)) continue
      cost.set(edge.to, total)
      cameFrom.set(edge.to, at)
      open.set(edge.to, total + apart(points[edge.to]!, goal))
    }
  }
  return []
}

function cheapest(open: Map<number, number>): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const [node, estimate] of open) if (estimate < least) [best, least] = [node, estimate]
  return best
}

function walkBack(cameFrom: Map<number, number>, end: number): number[] {
  const path = [end]
  for (let at = cameFrom.get(end); at !== undefined; at = cameFrom.get(at)) path.push(at)
  return path.reverse()
}
