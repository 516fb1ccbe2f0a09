import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Position } from '#lib/geo/geometry.ts'
import { landOf } from './land-of.ts'

const AREA = { west: 0, south: 0, east: 10, north: 10 }

/** The share of a grid of spots that lies in one of the rings. */
function isLand(rings: Position[][], [x, y]: [number, number]): boolean {
  const inside = (ring: Position[]) => {
    let odd = false
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[ax, ay], [bx, by]] = [ring[i]! as [number, number], ring[j]! as [number, number]]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd
    }
    return odd
  }
  return rings.some(inside)
}
const CASES: [what: string, coast: Position[][], land: [number, number][], sea: [number, number][]][] = [
  [
    'a coast in the south',
    [
      [
        [0, 4],
        [10, 4],
      ],
    ],
    [[5, 8]],
    [[5, 1]],
  ],
  [
    'the same the other way has its land in the south',
    [
      [
        [10, 4],
        [0, 4],
      ],
    ],
    [[5, 1]],
    [[5, 8]],
  ],
  [
    'in pieces, in any order',
    [
      [
        [5, 4],
        [10, 4],
      ],
      [
        [0, 4],
        [5, 4],
      ],
    ],
    [
      [2, 8],
      [8, 8],
    ],
    [[5, 1]],
  ],
  [
    'that ends before the edge',
    [
      [
        [1, 4],
        [9, 4],
      ],
    ],
    [[5, 8]],
    [[5, 1]],
  ],
  [
    'an island',
    [
      [
        [4, 4],
        [6, 4],
        [6, 6],
        [4, 6],
        [4, 4],
      ],
    ],
    [[5, 5]],
    [
      [1, 1],
      [9, 9],
    ],
  ],
  [
    'two shores of a strait',
    [
      [
        [10, 3],
        [0, 3],
      ],
      [
        [0, 7],
        [10, 7],
      ],
    ],
    [
      [5, 1],
      [5, 9],
    ],
    [[5, 5]],
  ],
  [
    'a cape',
    [
      [
        [0, 2],
        [6, 5],
        [0, 8],
      ],
    ],
    [[1, 5]],
    [[8, 5]].map(([x, y]) => [x!, y!]),
  ],
]
for (const [what, coast, land, sea] of CASES)
  test(`land of ${what}`, () => {
    const rings = landOf(coast, AREA)
    for (const spot of land) assert.equal(isLand(rings, spot), true, `land at ${spot}`)
    for (const spot of sea) assert.equal(isLand(rings, spot), false, `sea at ${spot}`)
  })
