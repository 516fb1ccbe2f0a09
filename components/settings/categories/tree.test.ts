import assert from 'node:assert/strict'
import { test } from 'node:test'
import { treeOf } from './tree.ts'

const category = (id: number, parent: number | null, position: number) => ({
  id,
  name: `${id}`,
  translations: [],
  parent,
  position,
})

test('children stand under their category, both levels by position, then by age', () => {
  const tree = treeOf([
    category(4, 1, 1),
    category(3, 1, 0),
    category(1, null, 1),
    category(2, null, 0),
    category(5, 1, 1),
  ])
  assert.deepEqual(
    tree.map(({ top, children }) => [top.id, children.map((child) => child.id)]),
    [
      [2, []],
      [1, [3, 4, 5]],
    ],
  )
})
