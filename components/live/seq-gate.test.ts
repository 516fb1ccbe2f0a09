import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge } from './seq-gate.ts'

test('the next frame is applied, also when the view skipped numbers', () => {
  assert.equal(judge({ prev: 4, seq: 9 }, 4), 'apply')
})
test('a frame seen before is old', () => assert.equal(judge({ prev: 3, seq: 4 }, 4), 'old'))
test('a frame whose predecessor we lack is a gap', () => assert.equal(judge({ prev: 5, seq: 6 }, 4), 'gap'))
test('before the first resume everything is a gap', () => assert.equal(judge({ prev: 0, seq: 1 }, null), 'gap'))
