import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutLineAt180, nearestTo, unbroken, wrapped } from './antimeridian.ts'

test('a line over the date line goes on beyond 180°, and comes back', () => {
  const line = [
    [170, 60],
    [-175, 61],
    [-170, 62],
    [179, 63],
  ]
  assert.deepEqual(unbroken(line), [
    [170, 60],
    [185, 61],
    [190, 62],
    [179, 63],
  ])
})

test('a line that stays on one side stays as it is, and is one piece', () => {
  const line: [number, number][] = [
    [-20, 60],
    [30, 61],
    [100, 62],
  ]
  assert.deepEqual(unbroken(line), line)
  assert.deepEqual(cutLineAt180(line), [{ coordinates: line, at: [0, 1, 2] }])
})

test('a line is cut where it crosses, both ways, with a position on each side', () => {
  const there: [number, number][] = [
    [178, -17],
    [179, -17],
    [-179, -18],
    [-178, -18],
    [178, -20],
  ]
  assert.deepEqual(cutLineAt180(there), [
    {
      coordinates: [
        [178, -17],
        [179, -17],
        [180, -17.5],
      ],
      at: [0, 1, 1.5],
    },
    {
      coordinates: [
        [-180, -17.5],
        [-179, -18],
        [-178, -18],
        [-180, -19],
      ],
      at: [1.5, 2, 3, 3.5],
    },
    {
      coordinates: [
        [180, -19],
        [178, -20],
      ],
      at: [3.5, 4],
    },
  ])
})

test('positions on 180° itself make no pieces of one point or of nothing', () => {
  assert.deepEqual(
    cutLineAt180([
      [179, 1],
      [180, 2],
      [-179, 3],
    ]).map(({ coordinates }) => coordinates),
    [
      [
        [179, 1],
        [180, 2],
      ],
      [
        [-180, 2],
        [-179, 3],
      ],
    ],
  )
  assert.deepEqual(
    cutLineAt180([
      [179, 1],
      [-180, 2],
    ]).map(({ coordinates }) => coordinates),
    [
      [
        [179, 1],
        [180, 2],
      ],
    ],
  )
  assert.deepEqual(cutLineAt180([[180, 2]]), [])
})

test('longitudes: wrapped, and the copy that is nearest', () => {
  assert.deepEqual([185, -185, 180, -180, 540, 24].map(wrapped), [-175, 175, 180, -180, -180, 24])
  assert.deepEqual([nearestTo(179, -179), nearestTo(-179, 179), nearestTo(10, 20)], [181, -181, 20])
})
