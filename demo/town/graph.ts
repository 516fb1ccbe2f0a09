import createGraph, { type Graph as Net } from 'ngraph.graph'
import { aStar } from 'ngraph.path'
import { apart, type Point } from './plane.ts'

/** A network of ways: points, which are known by their numbers, and what joins them. */
export type Graph = { points: Point[]; net: Net<Point, undefined> }

/** Collects lines into a graph; lines meet where they share a point. */
export function openGraph() {
  const graph: Graph = { points: [], net: createGraph() }
  const ids = new Map<string, number>()

  const node = (p: Point): number => {
    const key = `${Math.round(p.x)},${Math.round(p.y)}`
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, graph.points.length)
    graph.net.addNode(graph.points.length, p)
    return graph.points.push(p) - 1
  }

  const connect = (a: number, b: number): void => {
    if (a !== b && !graph.net.hasLink(a, b) && !graph.net.hasLink(b, a)) graph.net.addLink(a, b)
  }

  return {
    graph,
    node,
    addLine: (line: Point[]): void => line.slice(1).forEach((p, i) => void connect(node(line[i]!), node(p))),
  }
}

/** All nodes that can be reached from `start`. */
export function reachable({ net }: Graph, start: number): Set<number> {
  const seen = new Set([start])
  const see = ({ id }: { id: number | string }) => {
    seen.add(Number(id))
  }
  for (const at of seen) net.forEachLinkedNode(at, see, false) // a Set visits what is added on the way
  return seen
}

/** The node nearest to a point, as the crow flies. */
export function nearestNode({ points }: Graph, p: Point): number {
  let best = 0
  for (let n = 1; n < points.length; n++) if (apart(points[n]!, p) < apart(points[best]!, p)) best = n
  return best
}

/** The shortest way from one node to another, both included; empty when there is none. */
export function shortestPath({ net }: Graph, from: number, to: number): number[] {
  const distance = (a: { data: Point }, b: { data: Point }) => apart(a.data, b.data)
  const path = aStar(net, { distance, heuristic: distance }).find(from, to)
  return path.map(({ id }) => Number(id)).reverse()
}
