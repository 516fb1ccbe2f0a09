import type { Roads } from './roads-file.ts'

/**
 * The roads at each node: of node `n` those in `road` from `start[n]` to `start[n + 1]`, each as its number times two, plus one
 * where the node is the road's beginning.
 */
export type Adjacency = { start: Uint32Array; road: Uint32Array }

export function adjacencyOf({ from, to }: Roads, nodes: number): Adjacency {
  const start = new Uint32Array(nodes + 1)
  for (let i = 0; i < from.length; i++) {
    start[to[i]! + 1]!++
    start[from[i]! + 1]!++
  }
  for (let n = 0; n < nodes; n++) start[n + 1]! += start[n]!
  const fill = start.slice()
  const road = new Uint32Array(from.length * 2)
  for (let i = 0; i < from.length; i++) {
    road[fill[to[i]!]!++] = i << 1
    road[fill[from[i]!]!++] = (i << 1) | 1
  }
  return { start, road }
}

/** A car park that the map forgot to join to the street leads nowhere: nobody is put on a part smaller than this. */
const SMALL = 20

/** 1 for each node of a part of the network that is large enough to be put on. */
export function largeParts({ from, to }: Roads, nodes: number): Uint8Array {
  const root = Uint32Array.from({ length: nodes }, (_, i) => i)
  for (let i = 0; i < from.length; i++) root[rootOf(root, from[i]!)] = rootOf(root, to[i]!)
  const size = new Uint32Array(nodes)
  for (let n = 0; n < nodes; n++) size[rootOf(root, n)]!++
  const most = size.reduce((a, b) => Math.max(a, b), 0)
  return Uint8Array.from({ length: nodes }, (_, n) => (size[rootOf(root, n)]! >= Math.min(SMALL, most) ? 1 : 0))
}

function rootOf(root: Uint32Array, node: number): number {
  let at = node
  while (root[at] !== at) {
    root[at] = root[root[at]!]!
    at = root[at]!
  }
  return at
}
