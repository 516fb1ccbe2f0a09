import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diff } from './record.ts'

test('only what really changed, with null where there was nothing', () => {
  const before = { title: 'A', tags: ['x'], address: { line1: 'a', city: 'b' } }
  const after = { title: 'B', tags: ['x'], address: { city: 'b', line1: 'a' }, note: 'new' }
  assert.deepEqual(diff(before, after), [
    { key: 'title', from: 'A', to: 'B' },
    { key: 'note', from: null, to: 'new' },
  ])
})
