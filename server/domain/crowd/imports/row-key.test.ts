import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownWidth, rowKey } from './row-key.ts'

test('a row is known by its own cells, also when it comes back with its line and error', () => {
  assert.equal(
    rowKey(['a', ' b '], 2),
    rowKey(['a', 'b', '17', 'title is required'], ownWidth(['x', 'y', 'line', 'error'])),
  )
  assert.notEqual(rowKey(['a', 'b'], 2), rowKey(['ab', ''], 2))
  assert.equal(rowKey(['a'], 3), rowKey(['a', '', ' '], 3))
  assert.equal(ownWidth(['error', 'line']), 2)
})
